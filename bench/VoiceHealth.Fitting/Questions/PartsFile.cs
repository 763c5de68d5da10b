namespace VoiceHealth.Fitting.Questions;

/// <summary>Reads the files of Data/ that questions are made from.</summary>
internal static class PartsFile
{
    public static string[] Lines(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file)).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>By first cell: the second's parts.</summary>
    public static Dictionary<string, string[]> Read(string file, char between) =>
        Lines(file).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1].Split(between), StringComparer.Ordinal);
}
