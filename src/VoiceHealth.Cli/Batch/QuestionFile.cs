using System.Text;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Batch;

/// <summary>
/// Reads question files: tab-separated, UTF-8, a header line with at least the columns <c>id</c> and <c>utterance</c>, no quoting.
/// </summary>
internal static class QuestionFile
{
    private const string Id = "id";
    private const string Utterance = "utterance";

    /// <exception cref="CommandException">The file is missing or a line is not as it should be; the message names the line.</exception>
    public static IReadOnlyList<QuestionRow> Read(string path)
    {
        (string[] header, IReadOnlyList<string[]> rows) = ReadCells(path);
        int id = Array.IndexOf(header, Id), utterance = Array.IndexOf(header, Utterance);
        return [.. rows.Select(cells => new QuestionRow(cells[id], cells[utterance]))];
    }

    /// <summary>The header's names, and the cells of every row: as many as the header has.</summary>
    /// <exception cref="CommandException">As for <see cref="Read"/>.</exception>
    public static (string[] Header, IReadOnlyList<string[]> Rows) ReadCells(string path)
    {
        InputFile.Check(path, "a tab-separated file with the columns id and utterance");
        string[] lines = ReadLines(path);
        string[] header = lines.Length > 0 ? lines[0].Split('\t') : [];
        int id = Array.IndexOf(header, Id);
        if (id < 0 || Array.IndexOf(header, Utterance) < 0)
        {
            throw new CommandException(ExitCodes.Input, $"{path}:1: the header line must name the columns id and utterance, tab-separated; found \"{(lines.Length > 0 ? lines[0] : "")}\".");
        }

        var rows = new List<string[]>(lines.Length);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            string[] cells = lines[i].Split('\t');
            if (cells.Length != header.Length)
            {
                throw new CommandException(ExitCodes.Input, $"{path}:{i + 1}: {cells.Length} columns where the header has {header.Length}. Mend the line; nothing was written.");
            }

            if (lines[i].Contains('\0', StringComparison.Ordinal))
            {
                throw new CommandException(ExitCodes.Input, $"{path}:{i + 1}: holds a NUL character, so this is no text file. Nothing was written.");
            }

            if (cells[id].Length == 0 || !ids.Add(cells[id]))
            {
                throw new CommandException(ExitCodes.Input, $"{path}:{i + 1}: the id \"{cells[id]}\" is empty or stands twice. Mend the line; nothing was written.");
            }

            rows.Add(cells);
        }

        return (header, rows);
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException(ExitCodes.Input, $"{path}: not UTF-8 text. Save it as UTF-8.");
        }
    }
}
