using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Reviewing.Comparing;

namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>The review on a terminal: the verdict, how much there is of what, and the gravest findings word by word.</summary>
internal sealed class ReviewSummary(TextWriter output, Ink ink)
{
    private const int MostOfAClass = 5;
    private const int MostWords = 60;

    public void Write(ReviewReport report)
    {
        output.WriteLine(ink.Bold(Verdict(report)));
        output.WriteLine($"  was {Figures(report.Before)}");
        output.WriteLine($"  is  {Figures(report.After)}");
        output.WriteLine($"  {report.GoldenQuestions} golden questions asked; {report.OverdueBefore} pages were overdue for review before and still are");
        foreach (IGrouping<FindingKind, Finding> kind in report.Findings.GroupBy(finding => finding.Kind))
        {
            output.WriteLine();
            output.WriteLine($"{Paint(kind.Max(finding => finding.Gate), FindingKinds.Title(kind.Key))} ({kind.Count()})");
            kind.Take(MostOfAClass).ToList().ForEach(Write);
            if (kind.Count() > MostOfAClass)
            {
                output.WriteLine($"  and {kind.Count() - MostOfAClass} more; --html or --json shows all");
            }
        }
    }

    public static string Verdict(ReviewReport report) => report.Gate switch
    {
        ReviewGate.Safe => report.Findings.IsEmpty ? "Safe: nothing would be said differently." : "Safe: nothing that is said changed its meaning.",
        ReviewGate.Review => "Needs review: an editor reads what changed before this is published.",
        _ => "Refused: this may not be published as it is.",
    };

    private void Write(Finding finding)
    {
        string place = finding.Section.Length == 0 ? finding.Page : $"{finding.Page} \"{finding.Section}\"";
        output.WriteLine($"  {(place.Length == 0 ? "the whole release" : place)}");
        string words = string.Join(' ', WordDiff.Compare(finding.Before, finding.After).Select(Show));
        if (words.Length > 0)
        {
            output.WriteLine($"    {words}");
        }

        if (finding.Note.Length > 0)
        {
            output.WriteLine($"    {finding.Note}");
        }
    }

    private string Show(WordRun run) => run.Change switch
    {
        WordChange.Removed => ink.Red($"[-{Shorten(run.Words)}-]"),
        WordChange.Added => ink.Green($"{{+{Shorten(run.Words)}+}}"),
        _ => Shorten(run.Words),
    };

    private static string Shorten(string words)
    {
        string[] all = WordDiff.Split(words);
        return all.Length <= MostWords ? words : $"{string.Join(' ', all[..MostWords])} … ({all.Length - MostWords} more words)";
    }

    private string Paint(ReviewGate gate, string text) => gate switch
    {
        ReviewGate.Refuse => ink.Red(text),
        ReviewGate.Review => ink.Yellow(text),
        _ => text,
    };

    private static string Figures(ReleaseFigures figures) =>
        $"{figures.ContentHash[..Math.Min(12, figures.ContentHash.Length)]}: {figures.Pages} pages, {figures.Sentences} sentences, {figures.EmergencyPages} pages with emergency advice, {figures.Bytes / 1024.0 / 1024.0:0.0} MB, built {figures.BuiltAt:d MMMM yyyy HH:mm}";
}
