using System.Collections.Frozen;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Which elements a reader of the page never sees.</summary>
internal static class ElementVisibility
{
    private static readonly FrozenSet<string> NeverShown = FrozenSet.ToFrozenSet(
    [
        "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video",
        "button", "select", "input", "textarea", "datalist", "label", "legend", "dialog", "head", "link", "meta",
    ]);

    /// <summary>Whether neither the element nor anything in it is part of the page's text.</summary>
    public static bool IsAbsent(IElement element) =>
        NeverShown.Contains(element.LocalName) || IsDeleted(element) || IsHidden(element);

    /// <summary>Whether the element's words are struck out: the page takes them back.</summary>
    public static bool IsDeleted(IElement element) =>
        element.LocalName is "del" or "s" or "strike"
        || (element.Attributes.Length > 0 && element.GetAttribute("style")?.Contains("line-through", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Whether the element's words are for screen readers only: prefixes such as "Urgent advice:", which say what the eye sees.</summary>
    public static bool IsForScreenReaders(IElement element) =>
        element.ClassName is { Length: > 0 } classes && IsForScreenReaders(classes);

    private static bool IsForScreenReaders(string classes)
    {
        foreach (ReadOnlySpan<char> token in new ClassNames(classes))
        {
            if (Components.OfClass(token).Has(ElementKinds.Hidden))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0)
        {
            return false;
        }

        string? hidden = element.GetAttribute("hidden");
        return (hidden is not null && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
            || (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase))
            || (element.GetAttribute("aria-hidden") == "true" && IsOrnament(element));
    }

    /// <summary>What is kept from screen readers is an arrow or a tick mark, or else words that are said elsewhere in another way: only the first is no text.</summary>
    private static bool IsOrnament(IElement element) =>
        ElementNames.IsInline(element.LocalName) && element.ChildElementCount == 0 && !element.TextContent.Any(char.IsLetterOrDigit);
}
