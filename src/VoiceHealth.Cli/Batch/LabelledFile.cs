using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Batch;

/// <summary>Reads labelled question files: as <see cref="QuestionFile"/> does, with the columns <c>pages</c>, <c>section</c> and <c>note</c> besides.</summary>
internal static class LabelledFile
{
    private static readonly string[] Columns = ["pages", "section", "note"];

    /// <exception cref="CommandException">The file is missing, lacks a column, or a line is not as it should be.</exception>
    public static IEnumerable<LabelledQuestion> Read(string path)
    {
        IReadOnlyList<QuestionRow> rows = QuestionFile.Read(path);
        string[][] lines = [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
        int[] at = [.. Columns.Select(column => Array.IndexOf(lines[0], column))];
        if (Array.IndexOf(at, -1) is >= 0 and var missing)
        {
            throw new CommandException(ExitCodes.Input, $"{path}:1: the header line lacks the column {Columns[missing]}. Add it; \"-\" stands for none.");
        }

        string set = Path.GetFileNameWithoutExtension(path);
        return rows.Zip(lines.Skip(1), (row, cells) => new LabelledQuestion(
            set, row.Id, row.Utterance, cells[at[0]] == "-" ? [] : [.. cells[at[0]].Split('|')], cells[at[1]], cells[at[2]].Split(';')[0]));
    }
}
