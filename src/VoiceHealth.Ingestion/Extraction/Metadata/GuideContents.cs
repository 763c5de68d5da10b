using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>Where a page stands among others: its guide's contents list, the pages it leads to, and the page above it.</summary>
internal sealed record GuideContents(ImmutableArray<ContentsEntry> Entries, ImmutableArray<string> Children, string? Parent)
{
    public static GuideContents Read(DocumentMarks marks, Uri url, string path)
    {
        ImmutableArray<ContentsEntry> entries = [.. marks.ContentsItems.Select(item => ReadEntry(item, url, path)).OfType<ContentsEntry>()];
        if (entries.IsEmpty)
        {
            return new GuideContents(entries, LinkedPaths(marks.HubLists, url, path), ParentOf(marks.Siblings, url, path));
        }

        bool isFirst = entries[0].Path is null;
        return new GuideContents(
            entries,
            isFirst ? [.. entries.Select(entry => entry.Path).OfType<string>().Distinct()] : [],
            isFirst ? ParentOf(marks.Siblings, url, path) : entries[0].Path);
    }

    private static ContentsEntry? ReadEntry(IElement item, Uri url, string path)
    {
        string name = ElementText.Of(item);
        string? target = PagePaths.Resolve(url, item.QuerySelector("a[href]")?.GetAttribute("href"));
        return name.Length == 0 ? null : new ContentsEntry(name, target == path ? null : target);
    }

    private static ImmutableArray<string> LinkedPaths(IEnumerable<IElement> lists, Uri url, string path) =>
        [.. lists.SelectMany(list => list.QuerySelectorAll("a[href]"))
            .Select(link => PagePaths.Resolve(url, link.GetAttribute("href")))
            .OfType<string>()
            .Where(target => target != path)
            .Distinct()];

    /// <summary>A hub's pages name it over the list of their siblings: "More in …".</summary>
    private static string? ParentOf(IElement? siblings, Uri url, string path)
    {
        IElement? link = siblings?.QuerySelector("h2 a[href]");
        string? parent = PagePaths.Resolve(url, link?.GetAttribute("href"));
        return parent == path ? null : parent;
    }
}
