namespace VoiceHealth.Search.Language.Sources;

/// <summary>Reads a tab-separated file of content-index/: UTF-8, one entry a line, '#' begins a comment line, no header, no quoting.</summary>
public static class SourceFile
{
    /// <exception cref="SourceFileException">A line has not the wanted number of cells, or an empty one.</exception>
    public static IEnumerable<SourceLine> Read(string path, int cells)
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        int number = 0;
        foreach (string text in File.ReadLines(path))
        {
            number++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var line = new SourceLine(path, number, text.Split('\t'));
            if (line.Cells.Length != cells)
            {
                throw line.Error($"expected {cells} cells with tabs between them, found {line.Cells.Length}.");
            }

            if (Array.Exists(line.Cells, string.IsNullOrWhiteSpace))
            {
                throw line.Error("a cell is empty; fill it in or delete the line.");
            }

            yield return line;
        }
    }
}
