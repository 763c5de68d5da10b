using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Terms;

/// <summary>
/// One block: VInt entries and "is the last of its floor blocks"; VInt length of the suffixes and "only terms", the suffixes;
/// VInt length of the counts, the counts; VInt length of the pointers, the pointers (as differences to the term before).
/// </summary>
internal sealed class TermsBlockWriter(IndexOutput output)
{
    private readonly BufferOutput _suffixes = new();
    private readonly BufferOutput _stats = new();
    private readonly BufferOutput _pointers = new();

    /// <summary>File pointers that each term of the field has.</summary>
    public static int PointersOf(FieldInfo field) => !field.HasPositions ? 1 : field.HasPayloads || field.HasOffsets ? 3 : 2;

    /// <summary>Returns whether the block has terms, not only blocks.</summary>
    public bool Write(FieldInfo field, ReadOnlySpan<TermsBlockEntry> entries, int prefixLength, bool isLast)
    {
        long start = output.Position;
        bool onlyTerms = true;
        foreach (ref readonly TermsBlockEntry entry in entries)
        {
            onlyTerms &= entry.IsTerm;
        }

        bool hasTerms = false;
        TermEntry previous = default;
        foreach (ref readonly TermsBlockEntry entry in entries)
        {
            WriteSuffix(entry, prefixLength, onlyTerms, start);
            if (entry.IsTerm)
            {
                WriteTerm(field, entry.Term, previous);
                previous = entry.Term;
                hasTerms = true;
            }
        }

        output.WriteVInt32((entries.Length << 1) | (isLast ? 1 : 0));
        output.WriteVInt32((_suffixes.Count << 1) | (onlyTerms ? 1 : 0));
        Flush(_suffixes);
        output.WriteVInt32(_stats.Count);
        Flush(_stats);
        output.WriteVInt32(_pointers.Count);
        Flush(_pointers);
        return hasTerms;
    }

    private void WriteSuffix(in TermsBlockEntry entry, int prefixLength, bool onlyTerms, long start)
    {
        int length = entry.Bytes.Length - prefixLength;
        _suffixes.WriteVInt32(onlyTerms ? length : (length << 1) | (entry.IsTerm ? 0 : 1));
        _suffixes.WriteBytes(entry.Bytes, prefixLength, length);
        if (!entry.IsTerm)
        {
            _suffixes.WriteVInt64(start - entry.Block);
        }
    }

    private void WriteTerm(FieldInfo field, in TermEntry term, in TermEntry previous)
    {
        _stats.WriteVInt32(term.DocFreq);
        if (field.HasFreqs)
        {
            _stats.WriteVInt64(term.TotalTermFreq - term.DocFreq);
        }

        _pointers.WriteVInt64(term.DocStart - previous.DocStart);
        if (field.HasPositions)
        {
            _pointers.WriteVInt64(term.PosStart - previous.PosStart);
        }

        if (term.SingleDoc >= 0)
        {
            _pointers.WriteVInt32(term.SingleDoc);
        }

        if (term.LastPosBlockOffset >= 0)
        {
            _pointers.WriteVInt64(term.LastPosBlockOffset);
        }

        if (term.SkipOffset >= 0)
        {
            _pointers.WriteVInt64(term.SkipOffset);
        }
    }

    private void Flush(BufferOutput buffer)
    {
        buffer.WriteTo(output);
        buffer.Clear();
    }
}
