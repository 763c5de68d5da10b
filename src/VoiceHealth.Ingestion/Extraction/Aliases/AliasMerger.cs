using System.Collections.Immutable;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Extraction.Aliases;

/// <summary>
/// Gives pages the names that A to Z pages list them by ("chest infection, see bronchitis"). It needs all pages of a run, for a
/// name that is another page's own topic is nobody's alias.
/// </summary>
public sealed class AliasMerger
{
    private readonly ILookup<string, string> _namesByPath;
    private readonly ILookup<string, string> _pathsByTopic;

    /// <param name="pages">All pages of the run.</param>
    /// <param name="entries">All entries of its index pages.</param>
    public AliasMerger(IEnumerable<PageInfo> pages, IEnumerable<IndexEntry> entries)
    {
        _pathsByTopic = pages.ToLookup(page => page.Topic, page => page.Path, StringComparer.OrdinalIgnoreCase);
        _namesByPath = entries
            .SelectMany(entry => NamesOf(entry).Select(name => (Path: PagePaths.WithSlashes(entry.Target.AbsolutePath), Name: name)))
            .ToLookup(name => name.Path, name => name.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The page with all its names: its own first, then those of the index.</summary>
    public PageInfo Merge(PageInfo page)
    {
        ArgumentNullException.ThrowIfNull(page);
        IEnumerable<string> names = page.Aliases.Concat(_namesByPath[page.Path]).Where(name => !IsTopicOfAnother(name, page));
        ImmutableArray<string> aliases = TopicNames.Tidy(page.Topic, names);
        return aliases.SequenceEqual(page.Aliases) ? page : page with { Aliases = aliases };
    }

    private bool IsTopicOfAnother(string name, PageInfo page) =>
        _pathsByTopic[name].Any() && !_pathsByTopic[name].Contains(page.Path);

    private static IEnumerable<string> NamesOf(IndexEntry entry)
    {
        foreach (string name in TopicNames.FromBrackets(entry.Name).DefaultIfEmpty(InSpokenOrder(entry.Name)))
        {
            yield return name;
        }

        if (entry.See is { } topic)
        {
            yield return topic;
        }
    }

    /// <summary>"Wrist, broken" is listed so to be found under W; it is called a broken wrist.</summary>
    private static string InSpokenOrder(string name)
    {
        string[] parts = name.Split(", ");
        return parts is [var noun, var kind] && char.IsLower(kind[0]) ? $"{kind} {char.ToLowerInvariant(noun[0])}{noun[1..]}" : name;
    }
}
