using Lucene.Net.Codecs.Postings;

namespace Lucene.Net.Search;

/// <summary>A term of a phrase, and its positions in the current document, less its place in the phrase.</summary>
internal sealed class PhraseTerm(PostingsCursor cursor, int offset, int order, int word)
{
    private int[] _positions = new int[16];
    private int _count;
    private int _next;

    public PostingsCursor Cursor => cursor;

    /// <summary>The place in the phrase.</summary>
    public int Offset => offset;

    public int Order => order;

    /// <summary>The same for places that have the same term.</summary>
    public int Word => word;

    /// <summary>The current position, less the place in the phrase: equal for all terms when they stand as in the phrase.</summary>
    public int Position { get; private set; }

    /// <summary>The current position in the document.</summary>
    public int TextPosition => Position + offset;

    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, _count);

    public void Load()
    {
        _count = cursor.Freq;
        if (_positions.Length < _count)
        {
            _positions = new int[Math.Max(_count, _positions.Length * 2)];
        }

        for (int at = 0; at < _count; at++)
        {
            _positions[at] = cursor.NextPosition() - offset;
        }

        _next = 0;
    }

    public bool MoveNext()
    {
        if (_next >= _count)
        {
            return false;
        }

        Position = _positions[_next++];
        return true;
    }
}
