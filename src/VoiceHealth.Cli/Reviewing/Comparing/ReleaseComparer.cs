using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>Compares two releases page by page: which came, went, moved or changed.</summary>
internal sealed class ReleaseComparer(IContentLibrary before, IContentLibrary after)
{
    /// <summary>The share of lines that a new page must have from a page that is gone, to be that page at another address.</summary>
    private const double MovedShare = 0.8;

    /// <summary>More pages lost at once than this, and more than the share, is a fault of the source rather than an editor's wish.</summary>
    private const int MostPagesLost = 5;

    private const double MostShareLost = 0.02;

    private readonly PageComparer _pages = new(before, after);

    public ImmutableArray<Finding> Compare()
    {
        HashSet<string> old = [.. before.Paths], now = [.. after.Paths];
        string[] gone = [.. before.Paths.Where(path => !now.Contains(path))];
        string[] came = [.. after.Paths.Where(path => !old.Contains(path))];
        Dictionary<string, string> moved = FindMoved(gone, came);
        List<Finding> findings =
        [
            .. gone.Where(path => !moved.ContainsKey(path)).SelectMany(Gone),
            .. came.Except(moved.Values).Select(path => Whole(FindingKind.PageAdded, after, path)),
            .. moved.Select(move => new Finding(FindingKind.PageMoved, move.Value, "", Urgency.None, move.Key, move.Value, "")),
            .. moved.SelectMany(move => _pages.Compare(move.Key, move.Value)),
            .. after.Paths.Where(old.Contains).SelectMany(path => _pages.Compare(path, path)),
            .. Lost(gone.Length - moved.Count),
        ];
        return [.. CrossPageMoves.Note(findings)];
    }

    private Dictionary<string, string> FindMoved(string[] gone, string[] came)
    {
        Dictionary<string, HashSet<string>> texts = came.ToDictionary(path => path, path => Texts(after, path), StringComparer.Ordinal);
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in gone)
        {
            HashSet<string> lines = Texts(before, path);
            string? place = texts.Keys.FirstOrDefault(other => lines.Count > 0 && lines.Count(texts[other].Contains) >= lines.Count * MovedShare);
            if (place is not null && texts.Remove(place))
            {
                moved.Add(path, place);
            }
        }

        return moved;
    }

    private static HashSet<string> Texts(IContentLibrary library, string path) =>
        [.. library.ReadChunks(path).SelectMany(chunk => chunk.Sentences).Select(sentence => sentence.Spoken)];

    private IEnumerable<Finding> Gone(string path)
    {
        yield return Whole(FindingKind.PageRemoved, before, path);
        SpokenLine[] emergency = [.. SpokenLine.Of(before.ReadChunks(path)).Where(line => line.Urgency == Urgency.Emergency)];
        if (emergency.Length > 0)
        {
            string text = string.Join(' ', emergency.Select(line => line.Text));
            yield return new Finding(FindingKind.EmergencyRemoved, path, emergency[0].Section, Urgency.Emergency, text, "", "It went with its page.");
        }
    }

    private static Finding Whole(FindingKind kind, IContentLibrary library, string path)
    {
        PageInfo info = library.FindPage(path)!;
        var lines = SpokenLine.Of(library.ReadChunks(path));
        string text = $"{info.Topic}: {lines.Length} sentences";
        bool gone = kind == FindingKind.PageRemoved;
        return new Finding(kind, path, "", lines.Select(line => line.Urgency).DefaultIfEmpty().Max(), gone ? text : "", gone ? "" : text, "");
    }

    private IEnumerable<Finding> Lost(int pages)
    {
        if (pages > MostPagesLost && pages > before.Paths.Count * MostShareLost)
        {
            yield return new Finding(
                FindingKind.PagesLost, "", "", Urgency.None, $"{before.Paths.Count} pages", $"{after.Paths.Count} pages",
                $"{pages} pages are gone at once, more than {MostShareLost:0 %} of all. Look whether the source was read to its end.");
        }
    }
}
