using System.Globalization;
using System.Xml.Linq;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>The report of an evaluation: one HTML file that needs no other.</summary>
internal static class EvaluationReport
{
    private const string Style =
        "body{font:16px sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #ccc;padding:.3em .6em;text-align:left}svg{width:26em;margin-right:2em}";

    public static void Write(IReadOnlyList<EvaluatedQuestion> answers, string path)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", "en-GB"),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("title", "Evaluation"), new XElement("style", Style)),
            new XElement(
                "body",
                new XElement("h1", "Evaluation"),
                new XElement("h2", "By set"),
                Table(FigureTable.Head, FigureTable.Rows(answers, answer => answer.Question.Set)),
                new XElement("h2", "By part asked for"),
                Table(["part", .. FigureTable.Head.Skip(1)], FigureTable.Rows(answers, answer => answer.Question.Section)),
                new XElement("h2", "How sure it is"),
                RiskCoveragePlot.Draw(answers),
                ReliabilityPlot.Draw(answers),
                new XElement("p", string.Create(CultureInfo.InvariantCulture, $"Expected calibration error {ReliabilityPlot.Error(answers):0.000}.")),
                new XElement("h2", "What was taken for what"),
                Table(["taken for", "times", "for instance"], Confusions(answers)),
                new XElement("h2", "Wrong or silent"),
                Table(["id", "question", "wanted", "found", "confidence"], answers.Where(answer => !answer.IsRight).Select(Miss))));
        File.WriteAllText(path, "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n");
    }

    private static IEnumerable<string[]> Confusions(IEnumerable<EvaluatedQuestion> answers) =>
        answers.Where(answer => answer is { IsRight: false, Answered: true, Page.Length: > 0 })
            .GroupBy(answer => $"{Wanted(answer)} → {answer.Page}")
            .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new[] { pair.Key, pair.Count().ToString(CultureInfo.InvariantCulture), pair.First().Question.Utterance });

    private static string[] Miss(EvaluatedQuestion answer) =>
    [
        answer.Question.Id,
        answer.Question.Utterance,
        Wanted(answer),
        answer.Answered ? answer.Page : "silent",
        answer.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string Wanted(EvaluatedQuestion answer) => answer.HasPage ? answer.Question.Pages[0] : "silence";

    private static XElement Table(IEnumerable<string> head, IEnumerable<string[]> rows) => new(
        "table",
        new XElement("tr", head.Select(cell => new XElement("th", cell))),
        rows.Select(row => new XElement("tr", row.Select(cell => new XElement("td", cell)))));
}
