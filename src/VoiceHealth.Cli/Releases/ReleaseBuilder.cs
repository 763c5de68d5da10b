using System.Diagnostics;
using System.Text.Json;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Content;
using VoiceHealth.Content.Releases;
using VoiceHealth.Content.Safety;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Ingestion.Compiling.Pronunciations;
using VoiceHealth.Ingestion.Compiling.Safety;
using VoiceHealth.Ingestion.Sites;
using VoiceHealth.Search.Indexing;

namespace VoiceHealth.Cli.Releases;

/// <summary>
/// Builds a content release: reads the source, compiles editors' files, writes everything beside the place and renames it in when
/// it is complete. An earlier release there stays as it is until then, and for good when anything fails.
/// </summary>
internal static class ReleaseBuilder
{
    public static async Task<ReleaseReport> BuildAsync(OpenSource source, string directory, CommandContext context, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        SafetyRuleSet rules = CompileSafety(context.Product);
        PronunciationTable pronunciations = CompilePronunciations(context.Product);
        PreparedSite? site = null;
        await ProgressDisplay.RunAsync(context.Progress, "Reading", async progress =>
            site = await SitePreparer.PrepareAsync(source.Pages, progress, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        site = WithdrawnPages.LeaveOut(site!, context);

        rules = CompileSafety(context.Product, [.. site!.Pages.SelectMany(CardSign.Of)], rules.Hunch);
        string building = $"{directory}.building-{Environment.ProcessId}";
        DeleteIfThere(building);
        Directory.CreateDirectory(building);
        try
        {
            ReleaseManifest manifest = Write(site, rules, pronunciations, building, source, context);
            ReleaseDirectory.Replace(building, directory);
            return Report(source, directory, site, manifest, Stopwatch.GetElapsedTime(started));
        }
        finally
        {
            DeleteIfThere(building);
        }
    }

    private static void DeleteIfThere(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    internal static SafetyRuleSet CompileSafety(ProductFolder product) => CompileSafety(product, [], learned: null);

    private static SafetyRuleSet CompileSafety(ProductFolder product, IReadOnlyList<CardSign> signs, SafetyHunch? learned)
    {
        string folder = Path.Combine(product.ContentIndex, "safety");
        SafetyCompilation compilation = SafetyCompiler.CompileFolder(folder, signs, learned);
        if (compilation.Rules is null)
        {
            throw new CommandException(ExitCodes.Input, $"{compilation.Errors[0]} ({compilation.Errors.Length} errors in {folder}; nothing was built.)");
        }

        var failures = SafetyExamples.Run(compilation.Rules, compilation.Examples);
        return failures.Length == 0
            ? compilation.Rules
            : throw new CommandException(ExitCodes.Input, $"{failures[0]} ({failures.Length} examples in {folder} fail; nothing was built.)");
    }

    private static PronunciationTable CompilePronunciations(ProductFolder product)
    {
        string file = Path.Combine(product.ContentIndex, "pronunciations.tsv");
        PronunciationCompilation compilation = PronunciationSource.Read(file);
        return compilation.Errors.IsEmpty
            ? compilation.Table
            : throw new CommandException(ExitCodes.Input, $"{compilation.Errors[0]} ({compilation.Errors.Length} errors in {file}; nothing was built.)");
    }

    private static ReleaseManifest Write(PreparedSite site, SafetyRuleSet rules, PronunciationTable pronunciations, string building, OpenSource source, CommandContext context)
    {
        ReleaseIndexWriter.Write(site.Pages, context.Product.ContentIndex, building);
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Safety), SafetyRuleFormat.Write(rules));
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Pronunciations), JsonSerializer.SerializeToUtf8Bytes(pronunciations, ContentJsonContext.Default.PronunciationTable));
        File.WriteAllLines(
            Path.Combine(building, ReleaseLayout.Issues),
            site.Issues.Select(issue => JsonSerializer.Serialize(issue, ContentJsonContext.Default.ExtractionIssue)));
        Uri origin = source.Pages.Origin;
        var manifest = new ReleaseManifest(
            ReleaseLayout.FormatVersion,
            ReleaseHash.Of(building),
            context.Time.GetUtcNow(),
            site.CurrentAt,
            OriginOf(origin),
            origin.Host,
            site.Pages.Length,
            site.Pages.Sum(page => page.Chunks.Length),
            site.Issues.Length);
        File.WriteAllBytes(Path.Combine(building, ReleaseLayout.Manifest), JsonSerializer.SerializeToUtf8Bytes(manifest, ContentJsonContext.Default.ReleaseManifest));
        return manifest;
    }

    /// <summary>The NHS website's pages are known by their host; the sample site's by its own, which is reserved and never resolves.</summary>
    private static ContentOrigin OriginOf(Uri origin) => origin.Host switch
    {
        "www.nhs.uk" => ContentOrigin.NhsWebsite,
        "api.nhs.uk" => ContentOrigin.NhsContentApi,
        "sample.voicehealth.example" => ContentOrigin.Sample,
        _ => ContentOrigin.OtherWebsite,
    };

    private static ReleaseReport Report(OpenSource source, string directory, PreparedSite site, ReleaseManifest manifest, TimeSpan took)
    {
        long bytes = new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        var summary = new ReindexSummary(
            source.Name, directory, manifest.Pages, manifest.Chunks, manifest.Issues, site.Rejected.Count, site.Problems.Count, bytes, took.TotalSeconds, manifest.ContentHash);
        return new ReleaseReport(
            summary,
            [.. site.Rejected.Select(entry => $"{entry.Key}: {entry.Value.Message}")],
            [.. site.Problems.Select(problem => $"{problem.Path} {problem.Reason}")]);
    }
}
