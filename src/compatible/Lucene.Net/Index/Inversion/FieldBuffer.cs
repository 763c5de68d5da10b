using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Index.Inversion;

/// <summary>
/// An indexed field's occurrences in memory: for each the term's number and the position, in the order they came, and where each document starts.
/// Written out, they are sorted by term with one counting sort.
/// </summary>
internal sealed class FieldBuffer
{
    private const int LongestTerm = 32766;
    private readonly TermTable _terms = new();
    private readonly List<int> _documents = [];
    private readonly List<int> _documentStarts = [];
    private readonly FieldInvertState _state;
    private int[] _termIds = new int[256];
    private int[] _positions = new int[256];
    private byte[] _encoded = new byte[256];
    private int _count;
    private int _currentDocument = -1;
    private int _currentStart;

    public FieldBuffer(FieldInfo field)
    {
        Field = field;
        _state = new FieldInvertState(field.Name);
        Norms = field.OmitsNorms ? null : [];
    }

    public FieldInfo Field { get; }

    /// <summary>Document and norm, in order; null without norms.</summary>
    public List<(int Document, byte Norm)>? Norms { get; }

    public long Memory => _terms.Memory + ((long)_termIds.Length * 8) + ((long)_documents.Count * 16);

    /// <summary>Adds all values that a document has for the field.</summary>
    public void Add(int document, List<IIndexableField> values, Analyzer analyzer, Similarity similarity)
    {
        _state.Reset();
        _currentDocument = document;
        int start = _currentStart = _count;
        for (int at = 0; at < values.Count; at++)
        {
            bool isAnalyzed = values[at].IndexableFieldType.IsTokenized;
            if (at > 0 && isAnalyzed)
            {
                MoveOn(analyzer.GetPositionIncrementGap(Field.Name));
            }

            Invert(values[at], analyzer);
            _state.Offset += isAnalyzed ? analyzer.GetOffsetGap(Field.Name) : 0;
            _state.Boost *= values[at].Boost;
        }

        if (_count > start)
        {
            _documents.Add(document);
            _documentStarts.Add(start);
        }

        Norms?.Add((document, (byte)similarity.ComputeNorm(_state)));
    }

    /// <summary>Takes back what <see cref="Add"/> added for the document, as far as it came. Its terms keep their numbers and occur nowhere.</summary>
    public void Forget(int document)
    {
        if (_currentDocument != document)
        {
            return;
        }

        _count = _currentStart;
        if (_documents.Count > 0 && _documents[^1] == document)
        {
            _documents.RemoveAt(_documents.Count - 1);
            _documentStarts.RemoveAt(_documentStarts.Count - 1);
        }

        if (Norms is { Count: > 0 } && Norms[^1].Document == document)
        {
            Norms.RemoveAt(Norms.Count - 1);
        }
    }

    public void WriteTo(PostingsWriter postings, TermsWriter terms)
    {
        postings.StartField(Field);
        terms.StartField(Field);
        Occurrence[] sorted = SortByTerm(out int[] ends);
        long sumDocFreq = 0;
        foreach (int id in _terms.Sorted())
        {
            Span<Occurrence> occurrences = sorted.AsSpan((id == 0 ? 0 : ends[id - 1])..ends[id]);
            if (occurrences.IsEmpty)
            {
                continue;
            }

            TermEntry entry = WriteTerm(postings, occurrences);
            terms.Add(_terms[id], entry);
            sumDocFreq += entry.DocFreq;
        }

        terms.FinishField(Field.HasFreqs ? _count : -1, sumDocFreq, _documents.Count);
    }

    private TermEntry WriteTerm(PostingsWriter postings, ReadOnlySpan<Occurrence> occurrences)
    {
        postings.StartTerm();
        for (int start = 0; start < occurrences.Length;)
        {
            int document = occurrences[start].Document;
            int end = start + 1;
            while (end < occurrences.Length && occurrences[end].Document == document)
            {
                end++;
            }

            postings.StartDoc(document, end - start);
            for (int at = start; Field.HasPositions && at < end; at++)
            {
                postings.AddPosition(occurrences[at].Position);
            }

            postings.FinishDoc();
            start = end;
        }

        return postings.FinishTerm();
    }

    private Occurrence[] SortByTerm(out int[] ends)
    {
        int[] next = new int[_terms.Count + 1];
        foreach (int id in _termIds.AsSpan(0, _count))
        {
            next[id + 1]++;
        }

        for (int id = 1; id < next.Length; id++)
        {
            next[id] += next[id - 1];
        }

        Occurrence[] sorted = new Occurrence[_count];
        for (int at = 0; at < _documents.Count; at++)
        {
            int end = at + 1 < _documents.Count ? _documentStarts[at + 1] : _count;
            for (int token = _documentStarts[at]; token < end; token++)
            {
                sorted[next[_termIds[token]]++] = new Occurrence(_documents[at], _positions[token]);
            }
        }

        ends = next;
        return sorted;
    }

    private void Invert(IIndexableField value, Analyzer analyzer)
    {
        TokenStream? stream = value.GetTokenStream(analyzer);
        if (stream is null)
        {
            return;
        }

        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IPositionIncrementAttribute increment = stream.AddAttribute<IPositionIncrementAttribute>();
        try
        {
            stream.Reset();
            while (stream.IncrementToken())
            {
                AddToken(term.Buffer.AsSpan(0, term.Length), increment.PositionIncrement);
            }

            stream.End();
            MoveOn(increment.PositionIncrement);
        }
        finally
        {
            stream.Close();
        }
    }

    private void AddToken(ReadOnlySpan<char> term, int increment)
    {
        if (increment < 0 || (increment == 0 && _state.Position == 0))
        {
            throw new ArgumentException($"A token of field '{Field.Name}' goes back: its position increment is {increment}, after {_state.Position}");
        }

        MoveOn(increment);
        int position = Math.Max(_state.Position - 1, 0);
        _state.Position = position + 1;
        _state.Length++;
        _state.NumOverlap += increment == 0 ? 1 : 0;
        if (_count == _termIds.Length)
        {
            Array.Resize(ref _termIds, _count * 2);
            Array.Resize(ref _positions, _count * 2);
        }

        _termIds[_count] = _terms.Add(Encode(term));
        _positions[_count++] = position;
    }

    private void MoveOn(int increment)
    {
        long position = (long)_state.Position + increment;
        _state.Position = position is >= 0 and < int.MaxValue
            ? (int)position
            : throw new ArgumentException($"Field '{Field.Name}' has tokens up to position {position}; positions go from 0 to {int.MaxValue - 1}");
    }

    private ReadOnlySpan<byte> Encode(ReadOnlySpan<char> term)
    {
        int most = Encoding.UTF8.GetMaxByteCount(term.Length);
        if (_encoded.Length < most)
        {
            _encoded = new byte[most];
        }

        int length = Encoding.UTF8.GetBytes(term, _encoded);
        return length <= LongestTerm
            ? _encoded.AsSpan(0, length)
            : throw new ArgumentException($"A term of field '{Field.Name}' has {length} bytes; at most {LongestTerm} can be indexed");
    }

    private readonly record struct Occurrence(int Document, int Position);
}
