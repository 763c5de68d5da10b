using System.Collections.Immutable;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Tables;

/// <summary>A table's cells as text, every row as wide as the header. A cell that spans columns or rows is repeated in each.</summary>
internal sealed record TableGrid(string Caption, ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<string>> Rows)
{
    private const int WidestTable = 50;
    private const int LongestRowSpan = 200;

    public bool IsEmpty => Rows.IsEmpty && Headers.All(header => header.Length == 0) && Caption.Length == 0;

    public static TableGrid Read(IElement table, BlockReading reading)
    {
        string caption = table.QuerySelector("caption") is { } element ? reading.TextOf(element) : "";
        var rows = new List<List<string>>();
        var spanning = new Dictionary<int, (string Text, int Rows)>();
        List<string>? headers = null;
        foreach (IElement row in table.QuerySelectorAll("tr"))
        {
            List<string> cells = ReadRow(row, spanning, reading);
            if (headers is null && rows.Count == 0 && IsHeaderRow(row))
            {
                headers = cells;
            }
            else if (cells.Exists(cell => cell.Length > 0))
            {
                rows.Add(cells);
            }
        }

        int width = Math.Max(headers?.Count ?? 0, rows.Count == 0 ? 0 : rows.Max(row => row.Count));
        return new TableGrid(caption, Widen(headers ?? [], width), [.. rows.Select(row => Widen(row, width))]);
    }

    private static bool IsHeaderRow(IElement row) =>
        row.ParentElement?.LocalName == "thead" || (row.Children.Length > 1 && row.Children.All(cell => cell.LocalName == "th"));

    private static List<string> ReadRow(IElement row, Dictionary<int, (string Text, int Rows)> spanning, BlockReading reading)
    {
        var cells = new List<string>();
        foreach (IElement cell in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            if (ElementVisibility.IsAbsent(cell))
            {
                reading.ReportLeftOut(cell);
                continue;
            }

            TakeSpanning(cells, spanning);
            string text = reading.TextOf(cell, IsRepeatedHeader);
            int rowSpan = Math.Min(Number(cell, "rowspan"), LongestRowSpan);
            for (int i = Number(cell, "colspan"); i > 0 && cells.Count < WidestTable; i--)
            {
                if (rowSpan > 1)
                {
                    spanning[cells.Count] = (text, rowSpan - 1);
                }

                cells.Add(text);
            }
        }

        TakeSpanning(cells, spanning);
        return cells;
    }

    private static void TakeSpanning(List<string> cells, Dictionary<int, (string Text, int Rows)> spanning)
    {
        while (cells.Count < WidestTable && spanning.Remove(cells.Count, out (string Text, int Rows) above))
        {
            if (above.Rows > 1)
            {
                spanning[cells.Count] = (above.Text, above.Rows - 1);
            }

            cells.Add(above.Text);
        }
    }

    /// <summary>Responsive tables repeat the column's heading in each cell, for narrow screens.</summary>
    private static bool IsRepeatedHeader(IElement element) =>
        element.ClassName is { } classes && classes.Contains("table-responsive__heading", StringComparison.Ordinal);

    private static int Number(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out int number) && number is > 0 and <= 1000 ? number : 1;

    private static ImmutableArray<string> Widen(List<string> cells, int width)
    {
        while (cells.Count < width)
        {
            cells.Add("");
        }

        return [.. cells];
    }
}
