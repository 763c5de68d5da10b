using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Terms;

/// <summary>
/// Writes the dictionary .tim and its index .tip. Terms come in byte order, and those with a common prefix go into blocks of 25 to 48 entries;
/// an entry is a term or a block of a longer prefix. Where a prefix has too many, it gets several "floor" blocks, told apart by their next byte.
/// </summary>
internal sealed class TermsWriter : IDisposable
{
    public const string TermsCodec = "BLOCK_TREE_TERMS_DICT";
    public const string IndexCodec = "BLOCK_TREE_TERMS_INDEX";
    public const string PostingsCodec = "Lucene41PostingsWriterTerms";
    public const int Version = 3;
    private const int MinEntries = 25;
    private const int MaxEntries = 48;
    private readonly IndexOutput _terms;
    private readonly IndexOutput _index;
    private readonly TermsBlockWriter _blocks;
    private readonly BufferOutput _directory = new();
    private readonly BufferOutput _indexDirectory = new();
    private readonly List<TermsBlockEntry> _pending = [];
    private readonly SortedDictionary<byte[], byte[]> _prefixes = new(Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)));
    private int[] _prefixStarts = new int[16];
    private byte[] _lastTerm = [];
    private FieldInfo _field = null!;
    private long _termCount;
    private int _fieldCount;

    public TermsWriter(Lucene.Net.Store.Directory directory, string segment, string suffix)
    {
        _terms = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, suffix, "tim"), IOContext.DEFAULT);
        _index = directory.CreateOutput(IndexFileNames.SegmentFileName(segment, suffix, "tip"), IOContext.DEFAULT);
        CodecUtil.WriteHeader(_terms, TermsCodec, Version);
        CodecUtil.WriteHeader(_index, IndexCodec, Version);
        CodecUtil.WriteHeader(_terms, PostingsCodec, PostingsWriter.Version);
        _terms.WriteVInt32(PostingsBlock.Size);
        _blocks = new TermsBlockWriter(_terms);
    }

    public void StartField(FieldInfo field)
    {
        _field = field;
        _termCount = 0;
        _lastTerm = [];
        _pending.Clear();
        _prefixes.Clear();
    }

    public void Add(ReadOnlySpan<byte> term, in TermEntry entry)
    {
        CloseBlocks(term);
        _lastTerm = term.ToArray();
        _pending.Add(new TermsBlockEntry { Bytes = _lastTerm, Term = entry });
        _termCount++;
    }

    /// <param name="sumTotalTermFreq">Occurrences of all terms, or -1 without frequencies.</param>
    /// <param name="sumDocFreq">Sum of the terms' document counts.</param>
    /// <param name="docCount">Documents with at least one term.</param>
    public void FinishField(long sumTotalTermFreq, long sumDocFreq, int docCount)
    {
        if (_termCount == 0)
        {
            return;
        }

        CloseBlocks([]);
        WriteBlocks(0, _pending.Count);
        _fieldCount++;
        byte[] root = _prefixes[[]];
        _directory.WriteVInt32(_field.Number);
        _directory.WriteVInt64(_termCount);
        _directory.WriteVInt32(root.Length);
        _directory.WriteBytes(root);
        if (_field.HasFreqs)
        {
            _directory.WriteVInt64(sumTotalTermFreq);
        }

        _directory.WriteVInt64(sumDocFreq);
        _directory.WriteVInt32(docCount);
        _directory.WriteVInt32(TermsBlockWriter.PointersOf(_field));
        _indexDirectory.WriteVInt64(_index.Position);
        WriteIndex();
    }

    public void Finish()
    {
        long termsDirectory = _terms.Position;
        _terms.WriteVInt32(_fieldCount);
        _directory.WriteTo(_terms);
        _terms.WriteInt64(termsDirectory);
        CodecUtil.WriteFooter(_terms);
        long indexDirectory = _index.Position;
        _indexDirectory.WriteTo(_index);
        _index.WriteInt64(indexDirectory);
        CodecUtil.WriteFooter(_index);
    }

    public void Dispose()
    {
        _terms.Dispose();
        _index.Dispose();
    }

    private void WriteIndex()
    {
        TermsIndexWriter index = new();
        foreach ((byte[] prefix, byte[] output) in _prefixes)
        {
            index.Add(prefix, output);
        }

        index.Finish(_index);
    }

    /// <summary>Writes the blocks of those prefixes of the last term that the next one leaves.</summary>
    private void CloseBlocks(ReadOnlySpan<byte> next)
    {
        int shared = _lastTerm.AsSpan().CommonPrefixLength(next);
        for (int depth = _lastTerm.Length - 1; depth >= shared; depth--)
        {
            int entries = _pending.Count - _prefixStarts[depth];
            if (entries >= MinEntries)
            {
                WriteBlocks(depth + 1, entries);
            }
        }

        if (_prefixStarts.Length < next.Length)
        {
            Array.Resize(ref _prefixStarts, Math.Max(next.Length, _prefixStarts.Length * 2));
        }

        for (int depth = shared; depth < next.Length; depth++)
        {
            _prefixStarts[depth] = _pending.Count;
        }
    }

    /// <summary>Replaces the last <paramref name="count"/> entries, which share a prefix, with one entry for their block or blocks.</summary>
    private void WriteBlocks(int prefixLength, int count)
    {
        int first = _pending.Count - count;
        byte[] prefix = _lastTerm[..prefixLength];
        List<WrittenBlock> blocks = [];
        int start = first;
        int startLabel = -1;
        int lastLabel = -1;
        for (int at = first; at < _pending.Count; at++)
        {
            byte[] bytes = _pending[at].Bytes;
            int label = bytes.Length == prefixLength ? -1 : bytes[prefixLength];
            if (label != lastLabel && at - start >= MinEntries && _pending.Count - start > MaxEntries)
            {
                blocks.Add(WriteBlock(prefixLength, start, at, startLabel, isLast: false));
                start = at;
                startLabel = label;
            }

            lastLabel = label;
        }

        blocks.Add(WriteBlock(prefixLength, start, _pending.Count, startLabel, isLast: true));
        _prefixes[prefix] = IndexOutputOf(blocks);
        _pending.RemoveRange(first, count);
        _pending.Add(new TermsBlockEntry { Bytes = prefix, Block = blocks[0].Start });
    }

    private WrittenBlock WriteBlock(int prefixLength, int start, int end, int label, bool isLast)
    {
        long position = _terms.Position;
        bool hasTerms = _blocks.Write(_field, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending)[start..end], prefixLength, isLast);
        return new WrittenBlock(position, label, hasTerms);
    }

    /// <summary>VLong: file pointer, has terms, is floor. For floor blocks, VInt how many follow, and for each: its first byte, VLong: distance, has terms.</summary>
    private static byte[] IndexOutputOf(List<WrittenBlock> blocks)
    {
        BufferOutput output = new();
        WrittenBlock first = blocks[0];
        bool isFloor = blocks.Count > 1;
        output.WriteVInt64((first.Start << 2) | (first.HasTerms ? 2L : 0) | (isFloor ? 1L : 0));
        if (isFloor)
        {
            output.WriteVInt32(blocks.Count - 1);
            foreach (WrittenBlock block in blocks.Skip(1))
            {
                output.WriteByte((byte)block.Label);
                output.WriteVInt64(((block.Start - first.Start) << 1) | (block.HasTerms ? 1L : 0));
            }
        }

        return output.Written.ToArray();
    }

    private readonly record struct WrittenBlock(long Start, int Label, bool HasTerms);
}
