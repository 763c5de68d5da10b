using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Terms;

/// <summary>The terms of a field in a segment.</summary>
internal sealed class FieldTerms : Lucene.Net.Index.Terms
{
    private readonly byte[] _root;
    private readonly TermsIndex _index;

    public FieldTerms(FieldInfo info, FieldStatistics statistics, byte[] root, ByteRegion file, TermsIndex index, PostingsFiles postings, AtomicReader reader)
    {
        Info = info;
        Statistics = statistics;
        File = file;
        Postings = postings;
        Reader = reader;
        _root = root;
        _index = index;
    }

    public FieldInfo Info { get; }

    public FieldStatistics Statistics { get; }

    public ByteRegion File { get; }

    public PostingsFiles Postings { get; }

    public int MaxDoc => Reader.MaxDoc;

    /// <summary>
    /// Whose files these are. What is handed out of here reads them where they lie, so it keeps them open while it reads: the memory of a file that another
    /// thread closes meanwhile would be gone.
    /// </summary>
    public AtomicReader Reader { get; }

    /// <summary>Where the first block with the shortest terms is.</summary>
    public long RootBlock
    {
        get
        {
            OutputReader output = new(File, _root);
            return (long)((ulong)output.ReadVInt64() >> 2);
        }
    }

    public override long Count => Statistics.TermCount;

    public override long SumTotalTermFreq => Statistics.SumTotalTermFreq;

    public override long SumDocFreq => Statistics.SumDocFreq;

    public override int DocCount => Statistics.DocCount;

    public override bool HasFreqs => Info.HasFreqs;

    public override bool HasPositions => Info.HasPositions;

    public override bool HasOffsets => Info.HasOffsets;

    public override bool HasPayloads => Info.HasPayloads;

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override TermsEnum GetEnumerator() => new FieldTermsEnum(this);

    /// <summary>Looks a term up: the index says in which block it would be, and the block is read through.</summary>
    public bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        OutputBuffer output = new(stackalloc byte[512]);
        output.Set(_root);
        int prefix = _index.Find(term, ref output);
        entry = default;
        if (!FindBlock(output.Written, term[prefix..], out long start))
        {
            return false;
        }

        TermsBlock block = new(this, start);
        return block.TryFind(term[prefix..], out entry);
    }

    /// <summary>Of several floor blocks, the one that the rest of the term leads to. False when it has no terms at all.</summary>
    private bool FindBlock(ReadOnlySpan<byte> output, ReadOnlySpan<byte> rest, out long start)
    {
        OutputReader reader = new(File, output);
        long code = reader.ReadVInt64();
        start = (long)((ulong)code >> 2);
        bool hasTerms = (code & 2) != 0;
        if ((code & 1) == 0)
        {
            return hasTerms;
        }

        int following = reader.ReadVInt32();
        long first = start;
        for (int at = 0; at < following && rest.Length > 0; at++)
        {
            byte label = reader.ReadByte();
            long distance = reader.ReadVInt64();
            if (label > rest[0])
            {
                break;
            }

            start = first + (long)((ulong)distance >> 1);
            hasTerms = (distance & 1) != 0;
        }

        return hasTerms;
    }

    private ref struct OutputReader(ByteRegion file, ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        public byte ReadByte() => _at < _bytes.Length ? _bytes[_at++] : throw file.Corrupt("the index of terms has an entry that is too short", 0);

        public int ReadVInt32() => (int)ReadVInt64();

        public long ReadVInt64()
        {
            long value = 0;
            for (int shift = 0; shift < 63; shift += 7)
            {
                byte one = ReadByte();
                value |= (long)(one & 0x7F) << shift;
                if (one < 0x80)
                {
                    break;
                }
            }

            return value;
        }
    }
}
