using VoiceHealth.Cli.Output;

namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>How a release stands, on a terminal.</summary>
internal sealed class StatusSheet(TextWriter output, Ink ink)
{
    private const int Shown = 5;
    private const int BarWidth = 30;

    public void Write(StatusReport status)
    {
        output.WriteLine($"{status.Pages} pages of {status.Host} in {status.Directory} ({status.ContentHash[..Math.Min(12, status.ContentHash.Length)]})");
        string age = $"Known to be current {status.RefreshedAt:d MMMM yyyy HH:mm}, {status.AgeDays:0.0} days ago; ";
        output.WriteLine(status.MustRefresh
            ? ink.Red($"{age}the licence wanted a refresh by {status.RefreshBy:d MMMM yyyy HH:mm}: run voicehealth reindex now.")
            : $"{age}refresh by {status.RefreshBy:d MMMM yyyy HH:mm}.");
        List("overdue for clinical review", [.. status.Overdue.Select(Describe)]);
        List($"due for review within {StatusReport.SoonDays} days", [.. status.DueSoon.Select(Describe)]);
        if (status.Undated > 0)
        {
            output.WriteLine($"{status.Undated} pages without review dates");
        }

        List("stale pages, kept because the source did not give them any more", status.Stale);
        List("overrides that no longer fit", status.Overrides);
        output.WriteLine("Pages that say something on each aspect:");
        foreach ((string aspect, int pages) in status.Coverage)
        {
            output.WriteLine($"  {aspect,-22}{pages,6}  {new string('#', (int)Math.Ceiling(pages * (double)BarWidth / status.Pages))}");
        }
    }

    private void List(string what, IReadOnlyList<string> lines)
    {
        output.WriteLine($"{lines.Count} {what}");
        lines.Take(Shown).ToList().ForEach(line => output.WriteLine($"  {line}"));
        if (lines.Count > Shown)
        {
            output.WriteLine($"  and {lines.Count - Shown} more; --json lists all");
        }
    }

    private static string Describe(DuePage page) => $"{page.Page} by {page.Due:d MMMM yyyy}";
}
