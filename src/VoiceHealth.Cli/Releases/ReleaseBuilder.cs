using System.Diagnostics;
using System.Text.Json;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Content.Safety;
using VoiceHealth.Ingestion.Compiling.Overrides;
using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Ingestion.Publishing;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Ingestion.Sources;
using VoiceHealth.Search.Indexing;

namespace VoiceHealth.Cli.Releases;

/// <summary>
/// Builds a content release: reads the source, compiles editors' files, writes everything beside the place and renames it in when
/// it is complete. An earlier release there stays as it is until then, and for good when anything fails, when too many pages were lost, or
/// when the new one could only be the same again.
/// </summary>
internal sealed class ReleaseBuilder
{
    private readonly OpenSource _source;
    private readonly ReleaseRequest _request;
    private readonly CommandContext _context;
    private readonly long _started = Stopwatch.GetTimestamp();

    private ReleaseBuilder(OpenSource source, ReleaseRequest request, CommandContext context)
    {
        _source = source;
        _request = request;
        _context = context;
    }

    public static Task<ReindexSummary> BuildAsync(OpenSource source, ReleaseRequest request, CommandContext context, CancellationToken cancellationToken) =>
        new ReleaseBuilder(source, request, context).BuildAsync(cancellationToken);

    private async Task<ReindexSummary> BuildAsync(CancellationToken cancellationToken)
    {
        SafetyHunch? learned = CheckRulesBeforeFetching();
        using PreparedPageStore prepared = PreparedPageStore.Open(_context.Product.PreparedPages($"{_source.Choice.Setting.Address} {_source.Pages.Origin}"));
        SiteReading reading = await ReadAsync(prepared, cancellationToken).ConfigureAwait(false);
        string inputs = ReleaseInputs.Hash(reading, _source.Origin, _context.Product);
        EarlierRelease? earlier = EarlierRelease.FindFor(_request);
        if (earlier?.IsBuiltFrom(inputs) == true)
        {
            EditorsCheck.Run(earlier.Directory, _request.Strict, _context);
            return Confirm(earlier, reading);
        }

        Keep(prepared);
        PreparedSite site = reading.Assemble();
        PublishDecision decision = PublishGate.Decide(site, _source.Pages.Origin.Host, earlier?.Inventory, _source.Choice.Settings.MostLostPercent);
        return decision.MayPublish || _request.AcceptsLosses
            ? Publish(WithdrawnPages.LeaveOut(site, _context), reading, decision, inputs, learned)
            : Summary(ReindexOutcome.Refused, reading, earlier?.Manifest).Add(site, decision);
    }

    /// <summary>Nobody should learn of a mistake in a file after hours of fetching. Folders are read so fast that it need not be looked for twice.</summary>
    private SafetyHunch? CheckRulesBeforeFetching() =>
        _source.Choice.Setting.Kind == SourceKind.Folder ? null : EditorsRules.CompileSafety(_context.Product).Hunch;

    private async Task<SiteReading> ReadAsync(PreparedPageStore prepared, CancellationToken cancellationToken)
    {
        SiteReading? reading = null;
        await ProgressDisplay.RunAsync(_context.Progress, "Reading", async progress =>
            reading = await SiteReading.ReadAsync(_source.Pages, _source.Reader, prepared, progress, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return reading!;
    }

    /// <summary>What cannot be kept is only prepared again by the next run.</summary>
    private void Keep(PreparedPageStore prepared)
    {
        try
        {
            prepared.Save();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _context.Error.WriteLine($"voicehealth: the next run will read every page again, as this one's could not be kept: {error.Message}");
        }
    }

    /// <summary>Leaves the release as it is; only when its pages were last known to be current is written down, even where that is as it was: the manifest's time says when the release was last looked at.</summary>
    private ReindexSummary Confirm(EarlierRelease earlier, SiteReading reading)
    {
        ManifestFile.Write(earlier.Directory, earlier.Manifest with { RefreshedAt = reading.CurrentAt });
        return Summary(ReindexOutcome.Unchanged, reading, earlier.Manifest);
    }

    private ReindexSummary Publish(PreparedSite site, SiteReading reading, PublishDecision decision, string inputs, SafetyHunch? learned)
    {
        SafetyRuleSet rules = EditorsRules.CompileSafety(_context.Product, [.. site.Pages.SelectMany(CardSign.Of)], learned);
        OverriddenPages overridden = EditorsOverrides.Apply(site.Pages, _source.Pages.Origin, EditorsRules.CompilePronunciations(_context.Product), _context.Product);
        site = site with { Pages = overridden.Pages, Issues = [.. site.Issues, .. overridden.Issues] };
        string building = $"{_request.Directory}.building-{Environment.ProcessId}";
        ReleaseDirectory.DeleteIfThere(building);
        Directory.CreateDirectory(building);
        try
        {
            Write(site, rules, overridden, building);
            ReleaseManifest manifest = Describe(site, reading, ReleaseHash.Of(building)) with { Inputs = inputs, Files = ReleaseFiles.Describe(building) };
            ManifestFile.Write(building, manifest);
            EditorsCheck.Run(building, _request.Strict, _context);
            ReleaseDirectory.Replace(building, _request.Directory);
            return Summary(ReindexOutcome.Published, reading, manifest).Add(site, decision);
        }
        finally
        {
            ReleaseDirectory.DeleteIfThere(building);
        }
    }

    private void Write(PreparedSite site, SafetyRuleSet rules, OverriddenPages overridden, string building)
    {
        ReleaseIndexWriter.Write(site.Pages, _context.Product.ContentIndex, building);
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Safety), SafetyRuleFormat.Write(rules));
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Pronunciations), JsonSerializer.SerializeToUtf8Bytes(overridden.Pronunciations, ContentJsonContext.Default.PronunciationTable));
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Golden), JsonSerializer.SerializeToUtf8Bytes(overridden.Golden, ContentJsonContext.Default.GoldenQuestionSet));
        var inventory = new PageInventory(_source.Pages.Origin.Host, site.TextLengths);
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Inventory), JsonSerializer.SerializeToUtf8Bytes(inventory, PublishingJsonContext.Default.PageInventory));
        File.WriteAllLines(
            Path.Combine(building, ReleaseLayout.Issues),
            site.Issues.Concat(site.Stale.Select(StaleIssue)).Select(issue => JsonSerializer.Serialize(issue, ContentJsonContext.Default.ExtractionIssue)));
    }

    private ReleaseManifest Describe(PreparedSite site, SiteReading reading, string hash) => new(
        ReleaseLayout.FormatVersion,
        hash,
        _context.Time.GetUtcNow(),
        reading.CurrentAt,
        _source.Origin,
        _source.Pages.Origin.Host,
        site.Pages.Length,
        site.Pages.Sum(page => page.Chunks.Length),
        site.Issues.Length + site.Stale.Length);

    private static ExtractionIssue StaleIssue(string path) => new(
        "stale-page", "The source did not give this page any more; its last good copy is used. Look at the page on the site.", new SourceSpan(path, "", 0, 0));

    private ReindexSummary Summary(ReindexOutcome outcome, SiteReading reading, ReleaseManifest? manifest) => new(
        outcome,
        _source.Choice.Setting.Name,
        _request.Directory,
        manifest?.Pages ?? 0,
        reading.ReadAnew,
        manifest?.Chunks ?? 0,
        manifest?.Issues ?? 0,
        ReleaseDirectory.SizeOf(_request.Directory),
        Stopwatch.GetElapsedTime(_started).TotalSeconds,
        manifest?.ContentHash ?? "");
}
