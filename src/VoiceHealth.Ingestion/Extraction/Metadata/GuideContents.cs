using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>Where a page stands among others: its guide's contents list, the pages it leads to, and the page above it.</summary>
internal sealed record GuideContents(ImmutableArray<ContentsEntry> Entries, ImmutableArray<string> Children, string? Parent)
{
    private const string ContentsItems = ".nhsuk-contents-list__item, .healthaz-tabs li, .tabs-nav li";
    private const string HubLinks = ".nhsuk-hub-key-links a, .beta-hub-key-links a";

    public static GuideContents Read(IDocument document, Uri url, string path)
    {
        ImmutableArray<ContentsEntry> entries = [.. document.QuerySelectorAll(ContentsItems).Select(item => ReadEntry(item, url, path)).OfType<ContentsEntry>()];
        if (entries.IsEmpty)
        {
            return new GuideContents(entries, LinkedPaths(document, HubLinks, url, path), ParentOf(document, url, path));
        }

        bool isFirst = entries[0].Path is null;
        return new GuideContents(
            entries,
            isFirst ? [.. entries.Select(entry => entry.Path).OfType<string>().Distinct()] : [],
            isFirst ? ParentOf(document, url, path) : entries[0].Path);
    }

    private static ContentsEntry? ReadEntry(IElement item, Uri url, string path)
    {
        string name = ElementText.Of(item);
        string? target = PagePaths.Resolve(url, item.QuerySelector("a[href]")?.GetAttribute("href"));
        return name.Length == 0 ? null : new ContentsEntry(name, target == path ? null : target);
    }

    private static ImmutableArray<string> LinkedPaths(IDocument document, string selector, Uri url, string path) =>
        [.. document.QuerySelectorAll(selector)
            .Select(link => PagePaths.Resolve(url, link.GetAttribute("href")))
            .OfType<string>()
            .Where(target => target != path)
            .Distinct()];

    /// <summary>A hub's pages name it over the list of their siblings: "More in …".</summary>
    private static string? ParentOf(IDocument document, Uri url, string path)
    {
        IElement? link = document.QuerySelector("#sibling-nav h2 a[href], .beta-hub-sibling-nav h2 a[href]");
        string? parent = PagePaths.Resolve(url, link?.GetAttribute("href"));
        return parent == path ? null : parent;
    }
}
