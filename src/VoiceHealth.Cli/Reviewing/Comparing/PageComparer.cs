using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>Compares one page of two releases as it would be said: its lines, its sections, its summaries, its names and its dates.</summary>
internal sealed class PageComparer(IContentLibrary before, IContentLibrary after)
{
    private readonly IContentLibrary _before = before;
    private readonly IContentLibrary _after = after;

    /// <param name="oldPath">The page's path in the older release, which differs from the newer one's where the page moved.</param>
    public List<Finding> Compare(string oldPath, string path)
    {
        LineMatch match = LineMatcher.Match(SpokenLine.Of(_before.ReadChunks(oldPath)), SpokenLine.Of(_after.ReadChunks(path)));
        List<Finding> findings =
        [
            .. new UrgencyComparison(path, match).Findings(),
            .. new TextComparison(path, match).Findings(),
            .. SectionMoves.Find(path, match),
            .. SummaryComparison.Find(path, _before.ReadSummaries(oldPath), _after.ReadSummaries(path), match),
        ];
        findings.AddRange(CompareNames(path, _before.FindPage(oldPath)!, _after.FindPage(path)!));
        return findings;
    }

    private static IEnumerable<Finding> CompareNames(string path, PageInfo old, PageInfo now)
    {
        if (old.Title != now.Title || old.Topic != now.Topic)
        {
            yield return Of(FindingKind.TitleChanged, Name(old), Name(now));
        }

        foreach (string lost in old.Aliases.Except(now.Aliases, StringComparer.OrdinalIgnoreCase).Where(name => !Same(name, now.Topic)))
        {
            yield return Of(FindingKind.AliasLost, lost, "");
        }

        foreach (string added in now.Aliases.Except(old.Aliases, StringComparer.OrdinalIgnoreCase).Where(name => !Same(name, old.Topic)))
        {
            yield return Of(FindingKind.AliasAdded, "", added);
        }

        Finding Of(FindingKind kind, string was, string isNow) => new(kind, path, "", Urgency.None, was, isNow, "");
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Name(PageInfo info) => info.Title == info.Topic ? info.Title : $"{info.Title} ({info.Topic})";
}
