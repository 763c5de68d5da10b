using VoiceHealth.Cli.Output;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Readings;

namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>How a release stands, on a terminal.</summary>
internal sealed class StatusSheet(TextWriter output, Ink ink)
{
    private const int Shown = 5;
    private const int BarWidth = 30;

    public void Write(StatusReport status)
    {
        output.WriteLine($"{status.Pages} pages of {status.Host} in {status.Directory}");
        string age = $"The site was last looked at on {status.RefreshedAt:d MMMM yyyy} at {status.RefreshedAt:HH:mm}, {status.AgeDays:0.0} days ago; ";
        output.WriteLine(status.MustRefresh
            ? ink.Red($"{age}the licence wanted that again by {status.RefreshBy:d MMMM yyyy HH:mm}: run voicehealth reindex now.")
            : $"{age}it is to be looked at again by {status.RefreshBy:d MMMM yyyy HH:mm}.");
        List("Overdue for clinical review", [.. status.Overdue.Select(Describe)]);
        List($"Due for clinical review within {StatusReport.SoonDays} days", [.. status.DueSoon.Select(Describe)]);
        if (status.Undated > 0)
        {
            output.WriteLine($"Pages that do not say when they were reviewed: {status.Undated}");
        }

        List("Pages that the site did not give any more, kept as they were", status.Stale);
        List("Choices of yours (overrides) that no longer fit their page", status.Overrides);
        output.WriteLine("What people can ask about, and how many pages answer it:");
        foreach ((string aspect, int pages) in status.Coverage)
        {
            output.WriteLine($"  {PlainName(aspect),-28}{pages,6}  {new string('#', (int)Math.Ceiling(pages * (double)BarWidth / status.Pages))}");
        }
    }

    /// <summary>The three kinds of advice are told apart here; in speech they share one name.</summary>
    private static string PlainName(string aspect) => Enum.Parse<HealthAspect>(aspect) switch
    {
        HealthAspect.Overview => "what it is",
        HealthAspect.MedicalHelpEmergency => "when to call 999",
        HealthAspect.MedicalHelpUrgent => "when to get help today",
        HealthAspect.MedicalHelpNonurgent => "when to see a GP",
        var other => AspectNames.Of(other),
    };

    private void List(string what, IReadOnlyList<string> lines)
    {
        output.WriteLine($"{what}: {lines.Count}");
        lines.Take(Shown).ToList().ForEach(line => output.WriteLine($"  {line}"));
        if (lines.Count > Shown)
        {
            output.WriteLine($"  and {lines.Count - Shown} more; --json lists all");
        }
    }

    private static string Describe(DuePage page) => $"{page.Page} by {page.Due:d MMMM yyyy}";
}
