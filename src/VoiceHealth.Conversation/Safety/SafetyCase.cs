namespace VoiceHealth.Conversation.Safety;

/// <summary>An utterance of a question set and the alert it should raise.</summary>
/// <param name="IsOptional">An alert is neither required nor a false alarm.</param>
public sealed record SafetyCase(string Id, string Words, AlertLevel Expected, bool IsOptional)
{
    private static readonly string[] Columns = ["id", "utterance", "urgency", "note"];

    /// <summary>Reads a question set: tab separated, with a header line that names id, utterance, urgency and note.</summary>
    /// <exception cref="InvalidDataException">A column is missing, or a line does not have them all, or an urgency is unknown.</exception>
    public static IEnumerable<SafetyCase> ReadFile(string path)
    {
        using StreamReader reader = File.OpenText(path);
        string[] header = (reader.ReadLine() ?? "").Split('\t');
        int[] columns = [.. Columns.Select(name => Array.IndexOf(header, name))];
        if (columns.Contains(-1))
        {
            throw new InvalidDataException($"{path}:1: expected the columns id, utterance, urgency and note; found {string.Join(", ", header)}.");
        }

        int number = 1;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string[] fields = line.Split('\t');
            if (fields.Length < header.Length || !Enum.TryParse(fields[columns[2]], ignoreCase: true, out AlertLevel level))
            {
                throw new InvalidDataException($"{path}:{number}: expected {header.Length} columns and an urgency of none, urgent, emergency or crisis.");
            }

            yield return new SafetyCase(fields[columns[0]], fields[columns[1]], level, fields[columns[3]].Split(';').Contains("alarm-optional"));
        }
    }
}
