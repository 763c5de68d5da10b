using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>Knows A to Z pages, and reads their entries: topics, and other names that say which topic to see.</summary>
internal static partial class IndexReader
{
    private const int FewestLetters = 3;

    public static bool IsIndex(DocumentMarks marks, string title, ImmutableArray<Section> sections) =>
        marks.HasLetterNavigation
        || IndexTitle().IsMatch(title)
        || sections.Count(section => section.Heading.Length == 1) >= FewestLetters;

    public static ImmutableArray<IndexEntry> Read(IEnumerable<IElement> mainParts, Uri url)
    {
        var entries = ImmutableArray.CreateBuilder<IndexEntry>();
        foreach (IElement item in mainParts.SelectMany(part => part.QuerySelectorAll("li")))
        {
            bool holdsList = item.Children.Any(child => child.LocalName is "ul" or "ol" or "div");
            if (!holdsList && item.QuerySelector("a[href]") is { } link
                && link.GetAttribute("href") is { Length: > 0 } href && !href.StartsWith('#')
                && Uri.TryCreate(url, href.Trim(), out Uri? target)
                && ReadEntry(item, link, target) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries.DrainToImmutable();
    }

    private static IndexEntry? ReadEntry(IElement item, IElement link, Uri target)
    {
        string linkText = ElementText.Of(link);
        string text = ElementText.Of(item);
        if (linkText.Length == 0 || link.Closest("nav") is not null)
        {
            return null;
        }

        Match see = CrossReference().Match(text);
        return see.Success ? new IndexEntry(see.Groups[1].Value, see.Groups[2].Value, target) : new IndexEntry(linkText, null, target);
    }

    [GeneratedRegex(@"^(.+?),?\s+see(?:\s+also)?:?\s+(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex CrossReference();

    [GeneratedRegex(@"\bA\s?(to|-|–)\s?Z\b", RegexOptions.CultureInvariant)]
    private static partial Regex IndexTitle();
}
