using System.Text;
using System.Xml.Linq;
using VoiceHealth.Cli.Reviewing.Comparing;

namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>The review as one HTML file that needs nothing else: contents, filters, plots, and every finding word by word.</summary>
internal static class ReviewPage
{
    /// <summary>The name of the mark in the page's head that says which release was reviewed, by its whole hash.</summary>
    public const string ReleaseMark = "voicehealth-release";

    private static readonly string[] Columns = ["What", "Was", "Is"];

    /// <summary>Writes the file whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(ReviewReport report, string path)
    {
        string file = Path.GetFullPath(path), part = file + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(part, "<!DOCTYPE html>\n" + Document(report).ToString(SaveOptions.DisableFormatting), new UTF8Encoding(false));
        File.Move(part, file, overwrite: true);
    }

    public static XElement Document(ReviewReport report)
    {
        IGrouping<FindingKind, Finding>[] kinds = [.. report.Findings.GroupBy(finding => finding.Kind)];
        return new XElement("html", new XAttribute("lang", "en-GB"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("meta", new XAttribute("name", ReleaseMark), new XAttribute("content", report.After.ContentHash)),
                new XElement("title", $"Content review: {ReviewSummary.Verdict(report)}"),
                new XElement("style", ReviewAssets.Style)),
            new XElement("body",
                new XElement("a", Class("skip"), new XAttribute("href", "#main"), "Skip to the findings"),
                new XElement("header", new XElement("h1", "Content review"), Verdict(report)),
                Contents(kinds),
                new XElement("main", new XAttribute("id", "main"), Figures(report), ReviewPlots.All(report), Filters(), kinds.Select(Section)),
                new XElement("script", ReviewAssets.Script)));
    }

    private static XElement Verdict(ReviewReport report) => new("p",
        Class($"verdict {FindingJson.Name(report.Gate)}"),
        new XElement("strong", ReviewSummary.Verdict(report)),
        $" Made {report.At:d MMMM yyyy HH:mm} UTC. {report.Findings.Length} findings; {report.GoldenQuestions} golden questions asked; {report.OverdueBefore} pages were overdue for review before and still are.");

    private static XElement Contents(IGrouping<FindingKind, Finding>[] kinds) => new("nav",
        new XAttribute("aria-label", "Contents"),
        new XElement("ul",
            new XElement("li", Link("#figures", "Figures")),
            kinds.Select(kind => new XElement("li", Link($"#{FindingKinds.Slug(kind.Key)}", $"{FindingKinds.Title(kind.Key)} ({kind.Count()})")))));

    private static XElement Figures(ReviewReport report)
    {
        (string Name, Func<ReleaseFigures, object> Value)[] rows =
        [
            ("Release", figures => figures.ContentHash[..Math.Min(12, figures.ContentHash.Length)]),
            ("Built", figures => figures.BuiltAt.ToString("d MMMM yyyy HH:mm")),
            ("Pages as at", figures => figures.RefreshedAt.ToString("d MMMM yyyy HH:mm")),
            ("Site", figures => figures.Host),
            ("Pages", figures => figures.Pages),
            ("Pages with emergency advice", figures => figures.EmergencyPages),
            ("Pages with urgent advice", figures => figures.UrgentPages),
            ("Passages", figures => figures.Chunks),
            ("Sentences", figures => figures.Sentences),
            ("Minutes to say it all", figures => figures.Minutes.ToString("0")),
            ("Size, MB", figures => (figures.Bytes / 1024.0 / 1024.0).ToString("0.0")),
        ];
        return new XElement("section",
            new XAttribute("id", "figures"),
            new XElement("h2", "Figures"),
            new XElement("table",
                new XElement("thead", new XElement("tr", Columns.Select(name => new XElement("th", new XAttribute("scope", "col"), name)))),
                new XElement("tbody", rows.Select(row => new XElement("tr",
                    new XElement("th", new XAttribute("scope", "row"), row.Name),
                    new XElement("td", row.Value(report.Before)),
                    new XElement("td", row.Value(report.After)))))));
    }

    private static XElement Filters() => new("form",
        new XAttribute("id", "filters"),
        new XAttribute("hidden", "hidden"),
        new XElement("fieldset",
            new XElement("legend", "Show"),
            new[] { ReviewGate.Refuse, ReviewGate.Review, ReviewGate.Safe }.Select(gate => new XElement("label",
                new XElement("input", new XAttribute("type", "checkbox"), new XAttribute("name", FindingJson.Name(gate)), new XAttribute("checked", "checked")),
                gate switch { ReviewGate.Refuse => " Refused", ReviewGate.Review => " Needs review", _ => " Safe" })),
            new XElement("label", "Page or words ", new XElement("input", new XAttribute("type", "search"), new XAttribute("name", "text")))),
        new XElement("p", new XAttribute("id", "shown"), new XAttribute("role", "status"), ""));

    private static XElement Section(IGrouping<FindingKind, Finding> kind) => new("section",
        new XAttribute("id", FindingKinds.Slug(kind.Key)),
        new XElement("h2", $"{FindingKinds.Title(kind.Key)} ({kind.Count()})"),
        kind.Select(Article));

    private static XElement Article(Finding finding) => new("article",
        Class(FindingJson.Name(finding.Gate)),
        new XElement("h3", finding.Page.Length == 0 ? "The whole release" : finding.Page, finding.Section.Length == 0 ? "" : $" · {finding.Section}"),
        finding.Before.Length + finding.After.Length == 0 ? null : new XElement("p", WordDiff.Compare(finding.Before, finding.After).SelectMany(Words)),
        finding.Note.Length == 0 ? null : new XElement("p", Class("note"), finding.Note));

    private static object[] Words(WordRun run) => run.Change switch
    {
        WordChange.Removed => [new XElement("del", Hidden("removed: "), run.Words), " "],
        WordChange.Added => [new XElement("ins", Hidden("added: "), run.Words), " "],
        _ => [run.Words, " "],
    };

    private static XElement Hidden(string text) => new("span", Class("heard"), text);

    private static XElement Link(string target, string text) => new("a", new XAttribute("href", target), text);

    private static XAttribute Class(string name) => new("class", name);
}
