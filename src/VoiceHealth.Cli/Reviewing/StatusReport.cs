using VoiceHealth.Cli.Releases;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>How a release stands today, as <c>status</c> prints it.</summary>
/// <param name="AgeDays">Days since its pages were last known to be current.</param>
/// <param name="RefreshBy">When the licence wants them looked at again.</param>
/// <param name="Overdue">Pages whose clinical review is overdue, the longest first.</param>
/// <param name="DueSoon">Pages whose review is due within <see cref="SoonDays"/> days.</param>
/// <param name="Undated">How many pages say nothing of a review.</param>
/// <param name="Stale">Pages that the source did not give any more, kept as they were.</param>
/// <param name="Overrides">Overrides that no longer fit.</param>
/// <param name="Coverage">For each aspect, how many pages say something on it; the most first.</param>
internal sealed record StatusReport(
    string Directory,
    string ContentHash,
    string Origin,
    string Host,
    int Pages,
    DateTimeOffset RefreshedAt,
    double AgeDays,
    DateTimeOffset RefreshBy,
    IReadOnlyList<DuePage> Overdue,
    IReadOnlyList<DuePage> DueSoon,
    int Undated,
    IReadOnlyList<string> Stale,
    IReadOnlyList<string> Overrides,
    IReadOnlyDictionary<string, int> Coverage)
{
    public const int SoonDays = 90;

    /// <summary>How long a copy may go without being looked at. Source: nhs.uk terms, 3.7.</summary>
    private static readonly TimeSpan Licensed = TimeSpan.FromDays(7);

    private const string StaleCode = "stale-page";

    /// <summary>Whether the licence wants the pages refreshed now; our own sample pages never do.</summary>
    public bool MustRefresh { get; init; }

    public static StatusReport Of(OpenRelease release, DateTimeOffset now)
    {
        IContentLibrary library = release.Parts.Library;
        ReleaseManifest manifest = library.Manifest;
        PageInfo[] pages = [.. library.Paths.Select(path => library.FindPage(path)!)];
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        DuePage[] due = [.. pages.Select(DuePage.Of).OfType<DuePage>().OrderBy(page => page.Due).ThenBy(page => page.Page, StringComparer.Ordinal)];
        ExtractionIssue[] issues = [.. ReleaseIssues.Read(release.Directory)];
        return new StatusReport(
            release.Directory, manifest.ContentHash, manifest.Origin.ToString(), manifest.Host, pages.Length,
            manifest.RefreshedAt, Math.Round((now - manifest.RefreshedAt).TotalDays, 1), manifest.RefreshedAt + Licensed,
            [.. due.Where(page => page.Due < today)],
            [.. due.Where(page => page.Due >= today && page.Due <= today.AddDays(SoonDays))],
            pages.Length - due.Length,
            [.. issues.Where(issue => issue.Code == StaleCode).Select(issue => issue.Span.Page)],
            [.. issues.Where(EditorsCheck.IsOverride).Select(issue => issue.Message)],
            CoverageOf(library))
        {
            MustRefresh = manifest.Origin != ContentOrigin.Sample && now - manifest.RefreshedAt > Licensed,
        };
    }

    private static Dictionary<string, int> CoverageOf(IContentLibrary library) => library.Paths
        .SelectMany(path => library.ReadChunks(path).Select(chunk => chunk.Aspect).Where(aspect => aspect != HealthAspect.None).Distinct())
        .CountBy(aspect => aspect)
        .OrderByDescending(count => count.Value).ThenBy(count => count.Key)
        .ToDictionary(count => count.Key.ToString(), count => count.Value);
}
