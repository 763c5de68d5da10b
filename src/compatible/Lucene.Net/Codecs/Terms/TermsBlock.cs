using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Terms;

/// <summary>A block of the dictionary, read entry by entry; see <see cref="TermsBlockWriter"/>.</summary>
internal ref struct TermsBlock
{
    private readonly FieldTerms _field;
    private readonly long _start;
    private readonly bool _onlyTerms;
    private ByteCursor _suffixes;
    private ByteCursor _stats;
    private ByteCursor _pointers;
    private TermEntry _term;
    private int _left;
    private int _termsAhead;

    public TermsBlock(FieldTerms field, long start)
    {
        _field = field;
        _start = start;
        ByteCursor cursor = field.File.At(start);
        int code = cursor.ReadVInt32();
        _left = EntryCount = (int)((uint)code >> 1);
        IsLast = (code & 1) != 0;
        code = cursor.ReadVInt32();
        _onlyTerms = (code & 1) != 0;
        _suffixes = Part(ref cursor, (int)((uint)code >> 1));
        _stats = Part(ref cursor, cursor.ReadVInt32());
        _pointers = Part(ref cursor, cursor.ReadVInt32());
        End = cursor.Position;
        _term = default;
        if (EntryCount == 0)
        {
            throw cursor.Corrupt("a block without terms");
        }
    }

    public int EntryCount { get; }

    /// <summary>Whether no floor block of the same prefix follows.</summary>
    public bool IsLast { get; }

    /// <summary>Where the next floor block starts.</summary>
    public long End { get; }

    /// <summary>The current entry without the block's prefix.</summary>
    public ReadOnlySpan<byte> Suffix { get; private set; }

    /// <summary>Where the current entry's block is; -1 when it is a term.</summary>
    public long SubBlock { get; private set; }

    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }

        _left--;
        int code = _suffixes.ReadVInt32();
        Suffix = _suffixes.ReadSpan(_onlyTerms ? code : (int)((uint)code >> 1));
        SubBlock = -1;
        if (_onlyTerms || (code & 1) == 0)
        {
            _termsAhead++;
            return true;
        }

        SubBlock = _start - _suffixes.ReadVInt64();
        if (SubBlock < 0 || SubBlock >= _start)
        {
            throw _suffixes.Corrupt($"a block at {SubBlock} inside the one at {_start}");
        }

        return true;
    }

    public bool TryFind(ReadOnlySpan<byte> suffix, out TermEntry entry)
    {
        while (MoveNext())
        {
            if (SubBlock >= 0)
            {
                continue;
            }

            int order = Suffix.SequenceCompareTo(suffix);
            if (order == 0)
            {
                entry = ReadTerm();
                return true;
            }

            if (order > 0)
            {
                break;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>What is known of the current entry, which is a term: the counts and pointers up to it are read.</summary>
    public TermEntry ReadTerm()
    {
        for (; _termsAhead > 0; _termsAhead--)
        {
            ReadNextTerm(_field.Info);
        }

        return _term;
    }

    private void ReadNextTerm(FieldInfo field)
    {
        int docFreq = _stats.ReadVInt32();
        long totalTermFreq = field.HasFreqs ? docFreq + _stats.ReadVInt64() : -1;
        if (docFreq <= 0 || docFreq > _field.MaxDoc || (totalTermFreq >= 0 && totalTermFreq < docFreq))
        {
            throw _stats.Corrupt($"a term in {docFreq} of {_field.MaxDoc} documents, {totalTermFreq} times");
        }

        _term.DocFreq = docFreq;
        _term.TotalTermFreq = totalTermFreq;
        _term.DocStart += _pointers.ReadVInt64();
        _term.PosStart += field.HasPositions ? _pointers.ReadVInt64() : 0;
        if (field.HasPositions && (field.HasPayloads || field.HasOffsets))
        {
            _pointers.ReadVInt64();
        }

        _term.SingleDoc = docFreq == 1 ? _pointers.ReadVInt32() : -1;
        _term.LastPosBlockOffset = field.HasPositions && totalTermFreq > PostingsBlock.Size ? _pointers.ReadVInt64() : -1;
        _term.SkipOffset = docFreq > PostingsBlock.Size ? _pointers.ReadVInt64() : -1;
        if (_term.SingleDoc >= _field.MaxDoc)
        {
            throw _pointers.Corrupt($"document {_term.SingleDoc} of {_field.MaxDoc}");
        }
    }

    private readonly ByteCursor Part(ref ByteCursor cursor, int length)
    {
        long start = cursor.Position;
        cursor.Skip(length);
        return _field.File.At(start, start + length);
    }
}
