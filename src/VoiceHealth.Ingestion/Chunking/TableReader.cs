using System.Collections.Immutable;
using System.Text;
using VoiceHealth.Content;
using VoiceHealth.Content.Blocks;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking.Speech;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Reads a table by rows: "&lt;row&gt;: &lt;column&gt; &lt;value&gt;, …". A row's quote is its cells, one a line as in the page's
/// normalised text; the line ends are what is replaced by the names of the columns.
/// </summary>
internal static class TableReader
{
    public static ImmutableArray<Unit> Read(TableBlock table, string pageText, List<DroppedText> dropped)
    {
        int position = table.Span.Start;
        ImmutableArray<Sentence> caption = table.Caption.Length == 0 ? [] : [SentenceReader.Whole(table.Caption, table.Span, SentenceKind.Heading)];
        position += table.Caption.Length;
        foreach (string header in table.Headers.Where(header => header.Length > 0))
        {
            position = Find(pageText, header, position);
            dropped.Add(new DroppedText(header, "table-header", table.Span with { Start = position, Length = header.Length }));
            position += header.Length;
        }

        var units = ImmutableArray.CreateBuilder<Unit>();
        foreach (ImmutableArray<string> row in table.Rows)
        {
            if (row.All(string.IsNullOrEmpty))
            {
                continue;
            }

            Sentence sentence = ReadRow(row, table, Find(pageText, row.First(cell => cell.Length > 0), position));
            position = sentence.Span.Start + sentence.Span.Length;
            units.Add(new Unit(caption, [sentence], units.Count));
        }

        if (units.Count == 0 && !caption.IsEmpty)
        {
            units.Add(new Unit([], caption, 0));
        }

        return units.ToImmutable();
    }

    private static Sentence ReadRow(ImmutableArray<string> row, TableBlock table, int start)
    {
        var quote = new StringBuilder();
        var substitutions = ImmutableArray.CreateBuilder<Substitution>();
        int said = 0;
        for (int column = 0; column < row.Length; column++)
        {
            string cell = row[column];
            if (cell.Length == 0)
            {
                continue;
            }

            string header = column == 0 ? string.Empty : SpokenHeader(table.Headers, column);
            if (said > 0)
            {
                string pause = said == 1 && column > 0 && row[0].Length > 0 ? ": " : ", ";
                substitutions.Add(new Substitution(quote.Length, "\n", pause + header, "table-column"));
                quote.Append('\n');
            }
            else if (header.Length > 0)
            {
                substitutions.Add(new Substitution(0, string.Empty, header, "table-column"));
            }

            int offset = quote.Length;
            substitutions.AddRange(SpokenText.Render(cell).Select(change => change with { Start = change.Start + offset }));
            quote.Append(cell);
            said++;
        }

        return new Sentence(quote.ToString(), SentenceKind.Plain, 0, table.Span with { Start = start, Length = quote.Length }, substitutions.ToImmutable());
    }

    private static string SpokenHeader(ImmutableArray<string> headers, int column)
    {
        if (column >= headers.Length || headers[column].Length == 0)
        {
            return string.Empty;
        }

        return SentenceReader.Whole(headers[column], new SourceSpan(string.Empty, string.Empty, 0, 0), SentenceKind.Plain).Spoken + " ";
    }

    private static int Find(string pageText, string text, int from)
    {
        int found = from <= pageText.Length ? pageText.IndexOf(text, from, StringComparison.Ordinal) : -1;
        return found < 0 ? from : found;
    }
}
