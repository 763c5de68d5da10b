using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.CareCards;

/// <summary>How care cards are marked up, from 2018 to now, and the words by which a card of unknown markup is still known.</summary>
internal static partial class CareCardMarkup
{
    private const int DeepestPrefixedHeading = 4;

    private const string Words =
        @"^((get|seek|routine)\s)?\(?(non[-‐‑]?\s?urgent|urgent|emergency|immediate|routine)\)?\s(advice|action|care|help)(\s(required|needed))?\b";

    /// <summary>
    /// Whether a box opens with a heading that carries a card's prefix: a card, whatever its classes are called. The card is the
    /// innermost element that holds more than the heading.
    /// </summary>
    public static bool StartsWithPrefixedHeading(IElement element)
    {
        if (element.LocalName is not ("div" or "section" or "aside" or "article"))
        {
            return false;
        }

        IElement inner = element;
        for (int depth = 0; depth < DeepestPrefixedHeading && FirstShown(inner) is { } first; depth++, inner = first)
        {
            if (ElementNames.HeadingLevel(first.LocalName) > 0 || first.GetAttribute("role") == "heading")
            {
                return CardPrefix().IsMatch(Prefix(element, first)) && IsInnermost(element, first) && IsOnlyHeading(element, first);
            }
        }

        return false;
    }

    /// <summary>Whether a box that is called a card only stands around one.</summary>
    public static bool HoldsOnlyACard(IElement element)
    {
        IElement inner = element;
        for (int depth = 0; depth < DeepestPrefixedHeading && inner is { ChildElementCount: 1, FirstElementChild: { } only }; depth++, inner = only)
        {
            if (Components.Of(only).Has(ElementKinds.CareCard))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What says how urgent a card is, beside its classes: words for screen readers in its heading or before it, or the label of either.</summary>
    public static string Prefix(IElement card, IElement? heading)
    {
        if (heading is not null && !ElementVisibility.IsForScreenReaders(heading))
        {
            if (HiddenText(heading.QuerySelectorAll("span, b, strong, em")) is { Length: > 0 } hidden)
            {
                return hidden;
            }

            if (LabelPrefix(heading) is { Length: > 0 } label)
            {
                return label;
            }

            if (VisiblePrefix().Match(ElementText.Of(heading)) is { Success: true } visible)
            {
                return visible.Value;
            }
        }

        string before = HiddenText(BeforeHeading(card, heading));
        return before.Length > 0 ? before : LabelPrefix(card);
    }

    /// <summary>The heading without a prefix that the page does not hide.</summary>
    public static string WithoutPrefix(string heading)
    {
        Match match = VisiblePrefix().Match(heading);
        return match.Success && match.Length < heading.Length ? heading[match.Length..].TrimStart() : heading;
    }

    /// <summary>The elements that stand in a card before its heading and are for screen readers only.</summary>
    public static IEnumerable<IElement> BeforeHeading(IElement card, IElement? heading)
    {
        for (IElement? child = card.FirstElementChild; child is not null && !ReferenceEquals(child, heading);)
        {
            if (ElementVisibility.IsForScreenReaders(child))
            {
                yield return child;
                child = child.NextElementSibling;
            }
            else
            {
                child = heading is not null && child.Contains(heading) ? child.FirstElementChild : null;
            }
        }
    }

    private static string LabelPrefix(IElement element) =>
        element.Attributes.Length > 0 && element.GetAttribute("aria-label") is { } label ? VisiblePrefix().Match(TextPiece.Normalise(label)).Value : "";

    private static string HiddenText(IEnumerable<IElement> elements)
    {
        var hidden = new TextPiece();
        foreach (IElement inner in elements.Where(ElementVisibility.IsForScreenReaders))
        {
            hidden.Append(inner.TextContent);
            hidden.Break();
        }

        return hidden.ToString();
    }

    /// <summary>The first child that a reader sees.</summary>
    private static IElement? FirstShown(IElement element)
    {
        IElement? child = element.FirstElementChild;
        while (child is not null && ElementVisibility.IsForScreenReaders(child))
        {
            child = child.NextElementSibling;
        }

        return child;
    }

    private static bool IsInnermost(IElement element, IElement heading)
    {
        string text = ElementText.Of(heading);
        for (IElement? inner = heading.ParentElement; inner is not null; inner = inner.ParentElement)
        {
            if (ElementText.Of(inner) != text)
            {
                return ReferenceEquals(inner, element);
            }
        }

        return false;
    }

    /// <summary>A part of the page that goes on to other subjects is no card, whatever its first heading says.</summary>
    private static bool IsOnlyHeading(IElement element, IElement heading) =>
        !element.QuerySelectorAll("h1, h2, h3, h4").Any(other =>
            !ReferenceEquals(other, heading) && ElementNames.HeadingLevel(other.LocalName) <= Math.Max(2, ElementNames.HeadingLevel(heading.LocalName)));

    [GeneratedRegex(Words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CardPrefix();

    /// <summary>What everybody sees may be a heading that only begins alike, so there it must end in a colon.</summary>
    [GeneratedRegex(Words + @"\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VisiblePrefix();
}
