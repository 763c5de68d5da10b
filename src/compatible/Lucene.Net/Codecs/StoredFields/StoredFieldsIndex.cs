using Lucene.Net.Codecs.Packed;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>Which chunk of .fdt a document is in; see <see cref="StoredFieldsIndexWriter"/>. The chunks of a small segment take a few kilobytes.</summary>
internal sealed class StoredFieldsIndex
{
    private const int VersionWithFooter = 2;
    private const int MaxChunks = 1 << 20;
    private int[] _firstDocuments = [];
    private long[] _pointers = [];
    private int _count;
    private readonly int _docCount;
    private readonly string _name;

    public StoredFieldsIndex(Lucene.Net.Store.Directory directory, string segment, int version, int docCount)
    {
        _docCount = docCount;
        _name = IndexFileNames.SegmentFileName(segment, "", "fdx");
        using ByteRegion file = directory.OpenRegion(_name);
        ByteCursor cursor = file.At(0);
        CodecUtil.CheckHeader(ref cursor, StoredFieldsWriter.IndexCodec, version, version);
        if (version >= VersionWithFooter)
        {
            CodecUtil.CheckWholeFile(file);
        }

        int packed = cursor.ReadVInt32();
        if (!PackedNumbers.IsReadable(packed))
        {
            throw cursor.Corrupt($"packed numbers of version {packed}, not {PackedNumbers.Version}");
        }

        for (int chunks = cursor.ReadVInt32(); chunks != 0; chunks = cursor.ReadVInt32())
        {
            ReadBlock(file, ref cursor, chunks);
        }

        DataEnd = version >= VersionWithFooter ? cursor.ReadVInt64() : -1;
        CodecUtil.CheckEnd(file, cursor.Position, version >= VersionWithFooter);
    }

    /// <summary>Where the documents end in .fdt; -1 in old indexes.</summary>
    public long DataEnd { get; }

    /// <summary>Where the last chunk is; -1 when there is none.</summary>
    public long LastChunk => _count == 0 ? -1 : _pointers[_count - 1];

    public long ChunkOf(int doc)
    {
        if ((uint)doc >= (uint)_docCount)
        {
            throw new ArgumentOutOfRangeException(nameof(doc), doc, $"There are {_docCount} documents");
        }

        int at = Array.BinarySearch(_firstDocuments, 0, _count, doc);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 ? _pointers[at] : throw new CorruptIndexException($"{_name}: no chunk has document {doc}");
    }

    private void ReadBlock(ByteRegion file, ref ByteCursor cursor, int chunks)
    {
        if (chunks is < 0 or > MaxChunks)
        {
            throw cursor.Corrupt($"a block of {chunks} chunks");
        }

        long firstDocument = cursor.ReadVInt32();
        long averageDocuments = cursor.ReadVInt32();
        PackedReader documents = ReadDeltas(file, ref cursor, chunks);
        long firstPointer = cursor.ReadVInt64();
        long averageSize = cursor.ReadVInt64();
        PackedReader pointers = ReadDeltas(file, ref cursor, chunks);
        MakeRoom(chunks);
        for (int chunk = 0; chunk < chunks; chunk++)
        {
            long first = firstDocument + (averageDocuments * chunk) + PackedNumbers.UnZigZag(documents[chunk]);
            if (first < 0 || first >= _docCount || (_count > 0 && first <= _firstDocuments[_count - 1]))
            {
                throw cursor.Corrupt($"a chunk that starts with document {first}");
            }

            _firstDocuments[_count] = (int)first;
            _pointers[_count++] = firstPointer + (averageSize * chunk) + PackedNumbers.UnZigZag(pointers[chunk]);
        }
    }

    private void MakeRoom(int chunks)
    {
        int[] firstDocuments = new int[_count + chunks];
        long[] pointers = new long[_count + chunks];
        _firstDocuments.CopyTo(firstDocuments, 0);
        _pointers.CopyTo(pointers, 0);
        _firstDocuments = firstDocuments;
        _pointers = pointers;
    }

    private static PackedReader ReadDeltas(ByteRegion file, ref ByteCursor cursor, int chunks)
    {
        int bits = cursor.ReadVInt32();
        PackedReader reader = new(file, cursor.Position, chunks, bits);
        cursor.Seek(reader.End);
        return reader;
    }
}
