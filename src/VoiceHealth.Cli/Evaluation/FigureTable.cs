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
    public static IEnumerable<string[]> Rows(IReadOnlyList<EvaluatedQuestion> answers, Func<EvaluatedQuestion, string> group)
    {
        foreach (IGrouping<string, EvaluatedQuestion> set in answers.GroupBy(group).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            EvaluatedQuestion[] asked = [.. set.Where(answer => answer.HasPage)];
            EvaluatedQuestion[] others = [.. set.Where(answer => !answer.HasPage)];
            EvaluatedQuestion[] sections = [.. asked.Where(answer => answer.Rank == 1 && answer.Question.Section != "-")];
            yield return
            [
                set.Key,
                set.Count().ToString(CultureInfo.InvariantCulture),
                Share(asked, answer => answer.Rank == 1),
                Share(asked, answer => answer.Rank is > 0 and <= 3),
                Share(sections, answer => answer.Section == answer.Question.Section),
                Share(asked, answer => !answer.Answered),
                Share(others, answer => !answer.Answered),
            ];
        }
    }

    private static string Share(EvaluatedQuestion[] of, Predicate<EvaluatedQuestion> fits) =>
        of.Length == 0 ? "-" : (100.0 * of.Count(answer => fits(answer)) / of.Length).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
