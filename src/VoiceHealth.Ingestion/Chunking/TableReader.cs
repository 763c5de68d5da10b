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
internal sealed class TableReader
{
    /// <summary>A row that would go on for longer is said as several sentences.</summary>
    private const int LongestRow = 250;

    /// <summary>What the pause before a cell counts for, in characters.</summary>
    private const int PauseLength = 8;

    private readonly TableBlock _table;
    private readonly string _pageText;
    private readonly ImmutableArray<string> _headers;
    private int _position;

    private TableReader(TableBlock table, string pageText)
    {
        _table = table;
        _pageText = pageText;
        _headers = [.. table.Headers.Select(Said)];
        _position = table.Span.Start;
    }

    /// <param name="context">What introduces the table; its caption goes after it.</param>
    /// <param name="dropped">Takes the headers, which are said with every row instead.</param>
    public static ImmutableArray<Unit> Read(TableBlock table, ImmutableArray<Sentence> context, string pageText, List<DroppedText> dropped)
    {
        var reader = new TableReader(table, pageText);
        ImmutableArray<Sentence> introduction = reader.ReadCaption(context);
        reader.ReadHeaders(dropped);
        Unit[] rows = [.. table.Rows.SelectMany(reader.ReadRow).Select((sentence, row) => new Unit(introduction, [sentence], row))];
        return rows.Length > 0 || introduction.IsEmpty ? [.. rows] : [new Unit([], introduction, 0)];
    }

    private ImmutableArray<Sentence> ReadCaption(ImmutableArray<Sentence> context)
    {
        if (_table.Caption.Length == 0)
        {
            return context;
        }

        _position += _table.Caption.Length;
        return [.. context, SentenceReader.Whole(_table.Caption, _table.Span, SentenceKind.Heading)];
    }

    private void ReadHeaders(List<DroppedText> dropped)
    {
        foreach (string header in _table.Headers.Where(header => header.Length > 0))
        {
            int start = Find(header);
            dropped.Add(new DroppedText(header, "table-header", _table.Span with { Start = start, Length = header.Length }));
            _position = start + header.Length;
        }
    }

    private IEnumerable<Sentence> ReadRow(ImmutableArray<string> row)
    {
        var cells = new List<int>();
        int length = 0;
        for (int column = 0; column < row.Length; column++)
        {
            if (row[column].Length == 0)
            {
                continue;
            }

            if (cells.Count > 0 && length + row[column].Length > LongestRow)
            {
                yield return ReadCells(row, cells);
                cells.Clear();
                length = 0;
            }

            cells.Add(column);
            length += row[column].Length + PauseLength;
        }

        if (cells.Count > 0)
        {
            yield return ReadCells(row, cells);
        }
    }

    private Sentence ReadCells(ImmutableArray<string> row, List<int> columns)
    {
        var quote = new StringBuilder();
        var substitutions = ImmutableArray.CreateBuilder<Substitution>();
        foreach (int column in columns)
        {
            bool first = quote.Length == 0;
            string pause = first ? string.Empty : columns[0] == 0 && column == columns[1] ? ": " : ", ";
            string header = column == 0 ? string.Empty : HeaderOf(column, row[column]);
            if (pause.Length + header.Length > 0)
            {
                substitutions.Add(new Substitution(quote.Length, first ? string.Empty : "\n", pause + header, "table-column"));
                quote.Append(first ? string.Empty : "\n");
            }

            int offset = quote.Length;
            substitutions.AddRange(SpokenText.Render(row[column]).Select(change => change with { Start = change.Start + offset }));
            quote.Append(row[column]);
        }

        int start = Find(row[columns[0]]);
        _position = start + quote.Length;
        return new Sentence(quote.ToString(), SentenceKind.Plain, 0, _table.Span with { Start = start, Length = quote.Length }, substitutions.ToImmutable());
    }

    /// <summary>The name of a column, unless the cell says it itself, as cells made for narrow screens do.</summary>
    private string HeaderOf(int column, string cell)
    {
        bool named = column < _headers.Length && _headers[column].Length > 0 && !cell.StartsWith(_table.Headers[column], StringComparison.OrdinalIgnoreCase);
        return named ? _headers[column] + " " : string.Empty;
    }

    private static string Said(string header) =>
        SentenceReader.Whole(header, new SourceSpan(string.Empty, string.Empty, 0, 0), SentenceKind.Plain).Spoken;

    private int Find(string text)
    {
        int found = _position <= _pageText.Length ? _pageText.IndexOf(text, _position, StringComparison.Ordinal) : -1;
        return found < 0 ? _position : found;
    }
}
