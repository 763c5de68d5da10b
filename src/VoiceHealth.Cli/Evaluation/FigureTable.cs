using System.Globalization;

namespace VoiceHealth.Cli.Evaluation;

/// <summary>How many questions were answered right, by set, as rows of text.</summary>
internal static class FigureTable
{
    public static readonly string[] Head = ["set", "questions", "first page right", "in first three", "section right", "silent", "silent where right"];

    public static void Write(IReadOnlyList<EvaluatedQuestion> answers, TextWriter output)
    {
        string[][] rows = [Head, .. Rows(answers, answer => answer.Question.Set)];
        int[] widths = [.. Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }

    /// <summary>One row a group, in the order of the groups' names.</summary>
    public static IEnumerable<string[]> Rows(IReadOnlyList<EvaluatedQuestion> answers, Func<EvaluatedQuestion, string> group) =>
        SetFigures.Of(answers, group).Select(set => (string[])
        [
            set.Set,
            set.Questions.ToString(CultureInfo.InvariantCulture),
            .. new[] { set.FirstRight, set.InFirstThree, set.SectionRight, set.Silent, set.SilentWhereRight }.Select(Percent),
        ]);

    private static string Percent(double? share) => share is { } percent ? percent.ToString("0.0", CultureInfo.InvariantCulture) + " %" : "-";
}
