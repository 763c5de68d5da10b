using System.Collections.Frozen;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Which elements a reader of the page never sees.</summary>
internal static class ElementVisibility
{
    private static readonly FrozenSet<string> NeverShown = FrozenSet.ToFrozenSet(
    [
        "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video",
        "button", "select", "input", "textarea", "datalist", "dialog", "head", "link", "meta",
    ]);

    private static readonly string[] ScreenReaderClasses = ["nhsuk-u-visually-hidden", "visually-hidden", "visuallyhidden", "sr-only", "hidden"];

    /// <summary>Whether neither the element nor anything in it is part of the page's text.</summary>
    public static bool IsAbsent(IElement element) =>
        NeverShown.Contains(element.LocalName) || IsHidden(element);

    /// <summary>Whether the element's words are for screen readers only: prefixes such as "Urgent advice:", which say what the eye sees.</summary>
    public static bool IsForScreenReaders(IElement element) =>
        element.ClassName is { Length: > 0 } classes && new ClassNames(classes).ContainsAny(ScreenReaderClasses);

    private static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0)
        {
            return false;
        }

        string? hidden = element.GetAttribute("hidden");
        return (hidden is not null && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
            || (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));
    }
}
