using System.Text;
using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>
/// Finds the terms of the index that are closest to a word. Walks the dictionaries along an automaton: blocks that no term within the edits can be in are not read.
/// Used again for another word.
/// </summary>
internal sealed class FuzzyTermFinder
{
    private readonly LevenshteinAutomaton _automaton = new();
    private readonly List<FoundTerm> _found = [];
    private byte[] _bytes = new byte[256];
    private byte[] _term = new byte[256];
    private byte[] _prefix = new byte[64];
    private int _bytesUsed;
    private int _prefixLength;
    private int _wordLength;
    private int _maxEdits;
    private int _segment;
    private FieldTerms _terms = null!;

    /// <summary>At most so many terms, of all segments, by term and then by segment. Valid until the next call.</summary>
    public List<FoundTerm> Find(FuzzyQuery query, SegmentReader[] segments, int most)
    {
        Start(query);
        foreach (SegmentReader segment in segments)
        {
            if (segment.TermsOf(query.Field) is { } terms)
            {
                _terms = terms;
                _segment = segment.Ord;
                Visit(terms.RootBlock, 0, LevenshteinAutomaton.First);
            }
        }

        _found.Sort(ByTerm);
        KeepBest(most);
        return _found;
    }

    /// <summary>The bytes of a term that was found.</summary>
    public ReadOnlySpan<byte> BytesOf(in FoundTerm found) => _bytes.AsSpan(found.Start, found.Length);

    public bool IsSameTerm(in FoundTerm left, in FoundTerm right) => BytesOf(left).SequenceEqual(BytesOf(right));

    private void Start(FuzzyQuery query)
    {
        ReadOnlySpan<char> text = query.Term.Text;
        int prefixChars = 0;
        for (int left = query.PrefixLength; left > 0 && prefixChars < text.Length; left--)
        {
            prefixChars += Rune.DecodeFromUtf16(text[prefixChars..], out _, out int taken) == System.Buffers.OperationStatus.Done ? taken : 1;
        }

        int most = Encoding.UTF8.GetMaxByteCount(prefixChars);
        _prefix = _prefix.Length < most ? new byte[most] : _prefix;
        _prefixLength = Encoding.UTF8.GetBytes(text[..prefixChars], _prefix);
        _wordLength = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            _wordLength++;
        }

        _maxEdits = query.MaxEdits;
        _automaton.Start(text[prefixChars..], query.MaxEdits, query.Transpositions);
        _found.Clear();
        _bytesUsed = 0;
    }

    private void Visit(long start, int depth, int state)
    {
        bool isLast;
        do
        {
            TermsBlock block = new(_terms, start);
            while (block.MoveNext())
            {
                VisitEntry(ref block, depth, state);
            }

            isLast = block.IsLast;
            start = block.End;
        }
        while (!isLast);
    }

    private void VisitEntry(ref TermsBlock block, int depth, int state)
    {
        ReadOnlySpan<byte> suffix = block.Suffix;
        int length = depth + suffix.Length;
        if (length > _term.Length)
        {
            Array.Resize(ref _term, length * 2);
        }

        suffix.CopyTo(_term.AsSpan(depth));
        if (!Step(depth, length, ref state))
        {
            return;
        }

        if (block.SubBlock >= 0)
        {
            Visit(block.SubBlock, length, state);
        }
        else if (length >= _prefixLength && _automaton.EditsOf(state) <= _maxEdits)
        {
            Add(_term.AsSpan(0, length), _automaton.EditsOf(state), block.ReadTerm());
        }
    }

    /// <summary>Reads the whole code points that end within the new bytes. False when nothing that goes on so can be near.</summary>
    private bool Step(int from, int to, ref int state)
    {
        int compared = Math.Min(to, _prefixLength);
        if (from < compared && !_term.AsSpan(from, compared - from).SequenceEqual(_prefix.AsSpan(from, compared - from)))
        {
            return false;
        }

        int next = Math.Max(WholeCodePoints(from), _prefixLength);
        while (next < to)
        {
            int codePoint = _term[next];
            int consumed = 1;
            if (codePoint >= 128)
            {
                if (Rune.DecodeFromUtf8(_term.AsSpan(next, to - next), out Rune rune, out consumed) != System.Buffers.OperationStatus.Done)
                {
                    break;
                }

                codePoint = rune.Value;
            }

            state = _automaton.Step(state, codePoint);
            if (state == LevenshteinAutomaton.Dead)
            {
                return false;
            }

            next += consumed;
        }

        return true;
    }

    /// <summary>Where the last code point that is complete within so many bytes ends.</summary>
    private int WholeCodePoints(int length)
    {
        int start = length;
        while (start > 0 && length - start < 4 && (_term[start - 1] & 0xC0) == 0x80)
        {
            start--;
        }

        if (start == 0 || _term[start - 1] < 0xC0)
        {
            return length;
        }

        int needed = _term[start - 1] >= 0xF0 ? 4 : _term[start - 1] >= 0xE0 ? 3 : 2;
        return length - (start - 1) >= needed ? length : start - 1;
    }

    /// <summary>An inexact term counts 1 − edits / code points of the shorter.</summary>
    private void Add(ReadOnlySpan<byte> term, int edits, in TermEntry entry)
    {
        int codePoints = 0;
        foreach (byte one in term)
        {
            codePoints += (one & 0xC0) != 0x80 ? 1 : 0;
        }

        float boost = edits == 0 ? 1f : 1f - ((float)edits / Math.Min(codePoints, _wordLength));
        if (!(boost > 0f))
        {
            return;
        }

        if (_bytesUsed + term.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _bytesUsed + term.Length));
        }

        term.CopyTo(_bytes.AsSpan(_bytesUsed));
        _found.Add(new FoundTerm(_bytesUsed, term.Length, boost, _segment, entry));
        _bytesUsed += term.Length;
    }

    private int ByTerm(FoundTerm left, FoundTerm right)
    {
        int order = BytesOf(left).SequenceCompareTo(BytesOf(right));
        return order != 0 ? order : left.Segment.CompareTo(right.Segment);
    }

    /// <summary>Of more terms than wanted, those with the highest boosts stay, of equal ones the first. Boosts are few: k of n lengths.</summary>
    private void KeepBest(int most)
    {
        int terms = 0;
        for (int at = 0; at < _found.Count; at++)
        {
            terms += at > 0 && IsSameTerm(_found[at - 1], _found[at]) ? 0 : 1;
        }

        for (; terms > most; terms--)
        {
            RemoveWorst();
        }
    }

    private void RemoveWorst()
    {
        int worst = 0;
        for (int at = 1; at < _found.Count; at++)
        {
            worst = _found[at].Boost <= _found[worst].Boost && !IsSameTerm(_found[at], _found[worst]) ? at : worst;
        }

        int end = worst + 1;
        while (end < _found.Count && IsSameTerm(_found[worst], _found[end]))
        {
            end++;
        }

        _found.RemoveRange(worst, end - worst);
    }
}
