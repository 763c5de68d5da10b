using AngleSharp.Dom;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Blocks.Tables;

internal sealed class TableReader : IBlockReader
{
    public bool CanRead(SourceElement element) => element.Name == "table";

    public void Read(SourceElement element, BlockReading reading, IBlockReceiver receiver)
    {
        int start = reading.NextStart;
        if (IsLayout(element.Element))
        {
            new BlockWalk(reading, receiver).Read(element);
            reading.Report("layout-table", "A table holds cards or headings: it is read cell by cell.", reading.Cover(start, element));
            return;
        }

        TableGrid grid = TableGrid.Read(element.Element, reading);
        if (grid.IsEmpty)
        {
            return;
        }

        reading.Write(grid.Caption, element);
        foreach (string cell in grid.Headers.Concat(grid.Rows.SelectMany(row => row)))
        {
            reading.Write(cell, element);
        }

        receiver.Block(new TableBlock(grid.Caption, grid.Headers, grid.Rows, reading.Cover(start, element)));
    }

    private static bool IsLayout(IElement table)
    {
        foreach (IElement inner in table.QuerySelectorAll("div, section, h2, h3, h4, table"))
        {
            if (inner.LocalName is not ("div" or "section") || Components.Of(inner).Has(ElementKinds.CareCard))
            {
                return true;
            }
        }

        return false;
    }
}
