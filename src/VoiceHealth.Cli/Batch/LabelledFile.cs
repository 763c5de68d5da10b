using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Batch;

/// <summary>Reads labelled question files: as <see cref="QuestionFile"/> does, with the columns <c>pages</c>, <c>section</c> and <c>note</c> besides.</summary>
internal static class LabelledFile
{
    private static readonly string[] Columns = ["id", "utterance", "pages", "section", "note"];

    /// <exception cref="CommandException">The file is missing, lacks a column, or a line is not as it should be.</exception>
    public static IEnumerable<LabelledQuestion> Read(string path)
    {
        (string[] header, IReadOnlyList<string[]> rows) = QuestionFile.ReadCells(path);
        int[] at = [.. Columns.Select(column => Array.IndexOf(header, column))];
        if (Array.IndexOf(at, -1) is >= 0 and var missing)
        {
            throw new CommandException(ExitCodes.Input, $"{path}:1: the header line lacks the column {Columns[missing]}. Add it; \"-\" stands for none.");
        }

        string set = Path.GetFileNameWithoutExtension(path);
        return rows.Select(cells => new LabelledQuestion(
            set, cells[at[0]], cells[at[1]], cells[at[2]] == "-" ? [] : [.. cells[at[2]].Split('|')], cells[at[3]], cells[at[4]].Split(';')[0]));
    }
}
