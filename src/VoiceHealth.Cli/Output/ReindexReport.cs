using System.Globalization;
using System.Text.Json;

namespace VoiceHealth.Cli.Output;

/// <summary>Writes what <c>reindex</c> did: a few lines for people, JSON for programs.</summary>
internal static class ReindexReport
{
    private const int LinesShown = 5;

    public static string ToJson(ReindexSummary summary) => JsonSerializer.Serialize(summary, CliJsonContext.Indented.ReindexSummary);

    public static void WriteText(ReindexSummary summary, TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Pages} pages ({summary.ReadAnew} read anew), {summary.Chunks} chunks, {summary.Issues} issues, {summary.IndexBytes / 1024.0 / 1024.0:0.0} MB, {summary.Seconds:0.0} s ({summary.Pages / summary.Seconds:0} pages/s)"));
        WriteLines(summary.NotTopics, "pages are no topic and were left out", output);
        WriteLines(summary.Lost, $"pages could not be had or read ({summary.Stale.Count} of them are kept as they were)", output);
        WriteLines(summary.Unbelievable, "pages have lost most of their text", output);
        output.WriteLine(summary.Outcome switch
        {
            ReindexOutcome.Published => $"Release {summary.ContentHash[..12]} in {summary.Out}",
            ReindexOutcome.Unchanged => $"Nothing has changed: release {summary.ContentHash[..12]} in {summary.Out} stays.",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"Not published: {summary.LostPercent:0.0} % of the pages are lost or changed beyond belief, and at most {summary.MostLostPercent:0.##} % may be. What stood in {summary.Out} is left as it was. Look at the pages above; if this is right, say --accept-losses."),
        });
    }

    private static void WriteLines(IReadOnlyList<string> lines, string what, TextWriter output)
    {
        if (lines.Count > 0)
        {
            output.WriteLine($"{lines.Count} {what}:");
            lines.Take(LinesShown).ToList().ForEach(line => output.WriteLine($"  {line}"));
        }
    }
}
