using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.CareCards;

/// <summary>How care cards are marked up, from 2018 to now, and the words by which a card of unknown markup is still known.</summary>
internal static partial class CareCardMarkup
{
    private const int DeepestPrefixedHeading = 3;
    private static readonly string[] Names = ["nhsuk-care-card", "nhsuk-card--care"];

    /// <summary>The classes of a card itself, such as nhsuk-care-card--urgent; not those of its parts (nhsuk-card--care__heading).</summary>
    public static bool IsCard(ClassNames classes)
    {
        if (!classes.Value.Contains("care", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (ReadOnlySpan<char> token in classes)
        {
            if (Modifier(token, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the class is a card's; what follows the card's name is its level, empty for the name alone.</summary>
    public static bool Modifier(ReadOnlySpan<char> token, out ReadOnlySpan<char> modifier)
    {
        modifier = [];
        foreach (string name in Names)
        {
            if (!token.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            ReadOnlySpan<char> rest = token[name.Length..];
            if (rest.IsEmpty || (rest.StartsWith("--") && !rest.Contains("__", StringComparison.Ordinal)))
            {
                modifier = rest.IsEmpty ? rest : rest[2..];
                return true;
            }
        }

        return false;
    }

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
        for (int depth = 0; depth < DeepestPrefixedHeading && inner.FirstElementChild is { } first; depth++, inner = first)
        {
            if (ElementNames.HeadingLevel(first.LocalName) > 0)
            {
                return CardPrefix().IsMatch(HiddenText(first)) && IsInnermost(element, first);
            }
        }

        return false;
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

    /// <summary>The words in a heading that are for screen readers only.</summary>
    public static string HiddenText(IElement heading)
    {
        if (ElementVisibility.IsForScreenReaders(heading))
        {
            return "";
        }

        var hidden = new TextPiece();
        foreach (IElement inner in heading.QuerySelectorAll("span, b, strong, em"))
        {
            if (ElementVisibility.IsForScreenReaders(inner))
            {
                hidden.Append(inner.TextContent);
                hidden.Break();
            }
        }

        return hidden.ToString();
    }

    /// <summary>A page that does not hide the prefix shows it at the start of the heading.</summary>
    public static (string Heading, string Prefix) SplitVisiblePrefix(string text)
    {
        Match match = CardPrefix().Match(text);
        return match.Success && match.Length < text.Length ? (text[match.Length..].TrimStart(), match.Value) : (text, "");
    }

    [GeneratedRegex(@"^(non-?\s?urgent|urgent|emergency|immediate)\s(advice|action)(\srequired)?\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CardPrefix();
}
