using Lucene.Net.Codecs.Postings;
using Lucene.Net.Codecs.Terms;
using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents with any of a set of terms, as bits.</summary>
internal sealed class TermSetMatcher : Matcher
{
    private readonly ulong[] _bits;
    private readonly int _count;
    private int _doc = -1;

    private TermSetMatcher(ulong[] bits)
    {
        _bits = bits;
        _count = bits.Sum(word => System.Numerics.BitOperations.PopCount(word));
    }

    public override int Doc => _doc;

    public override long Cost => _count;

    public override float Bound => 1f;

    /// <summary>Null when no term of the segment starts so.</summary>
    public static TermSetMatcher? ForPrefix(SegmentReader segment, Term prefix)
    {
        if (segment.TermsOf(prefix.Field) is not { } terms)
        {
            return null;
        }

        FieldTermsEnum all = new(terms);
        ulong[]? bits = null;
        PostingsCursor cursor = new();
        for (bool any = all.SeekCeil(prefix.Bytes) != TermsEnum.SeekStatus.END; any && all.Term.AsSpan().StartsWith(prefix.Bytes.AsSpan()); any = all.MoveNext())
        {
            bits ??= new ulong[(segment.MaxDoc + 63) / 64];
            cursor.Start(terms.Postings, terms.Info, all.Entry, withPositions: false);
            while (cursor.NextDoc() != NoMoreDocs)
            {
                bits[cursor.Doc >> 6] |= 1UL << cursor.Doc;
            }
        }

        return bits is null ? null : new TermSetMatcher(bits);
    }

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        for (int word = target >> 6; word < _bits.Length; word++)
        {
            ulong left = word == target >> 6 ? _bits[word] >> target << target : _bits[word];
            if (left != 0)
            {
                return _doc = (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(left);
            }
        }

        return _doc = NoMoreDocs;
    }

    public override float Score() => 1f;
}
