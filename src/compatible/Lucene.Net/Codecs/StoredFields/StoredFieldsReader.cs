using System.Buffers;
using System.Text;
using Lucene.Net.Codecs.Packed;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>Reads .fdt and .fdx; see <see cref="StoredFieldsWriter"/>.</summary>
internal sealed class StoredFieldsReader : IDisposable
{
    private const int VersionWithFooter = 2;
    private const int VersionWithSlices = 1;
    private const int MaxChunkBytes = 1 << 28;
    private readonly FieldInfos _fields;
    private readonly ByteRegion _data;
    private readonly StoredFieldsIndex _index;
    private readonly int _version;
    private readonly int _chunkSize;
    private readonly int _docCount;
    private readonly long _end;

    public StoredFieldsReader(Lucene.Net.Store.Directory directory, string segment, FieldInfos fields, int docCount)
    {
        _fields = fields;
        _docCount = docCount;
        _data = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, "", "fdt"));
        try
        {
            ByteCursor cursor = _data.At(0);
            _version = CodecUtil.CheckHeader(ref cursor, StoredFieldsWriter.DataCodec, 0, StoredFieldsWriter.Version);
            _chunkSize = _version >= VersionWithSlices ? cursor.ReadVInt32() : 0;
            CheckPackedVersion(ref cursor);
            _index = new StoredFieldsIndex(directory, segment, _version, docCount);
            _end = _version >= VersionWithFooter ? CodecUtil.CheckFooterShape(_data) : _data.Length;
            if (_version >= VersionWithFooter && _index.DataEnd != _end)
            {
                throw _data.Corrupt($"the documents end at {_index.DataEnd} and not here", _end);
            }

            CheckCount();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void CheckIntegrity()
    {
        if (_version >= VersionWithFooter)
        {
            CodecUtil.CheckWholeFile(_data);
        }
    }

    /// <summary>Gives the document's fields to the visitor, in the order they were added.</summary>
    public void Visit(int doc, StoredFieldVisitor visitor)
    {
        Location at = Locate(doc);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(at.Length, 1));
        try
        {
            Span<byte> document = buffer.AsSpan(0, at.Length);
            Decompress(at, document);
            VisitFields(document, at, visitor);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The document as it was written: how many fields, and their bytes.</summary>
    public int ReadRaw(int doc, IBufferWriter<byte> output)
    {
        Location at = Locate(doc);
        Decompress(at, output.GetSpan(Math.Max(at.Length, 1))[..at.Length]);
        output.Advance(at.Length);
        return at.FieldCount;
    }

    public void Dispose() => _data.Dispose();

    private static void CheckPackedVersion(ref ByteCursor cursor)
    {
        int version = cursor.ReadVInt32();
        if (!PackedNumbers.IsReadable(version))
        {
            throw cursor.Corrupt($"packed numbers of version {version}, not {PackedNumbers.Version}");
        }
    }

    /// <summary>The last chunk's documents are the segment's last: another segment's .si would say another number.</summary>
    private void CheckCount()
    {
        long documents = 0;
        if (_index.LastChunk >= 0)
        {
            ByteCursor cursor = _data.At(_index.LastChunk, _end);
            documents = (long)cursor.ReadVInt32() + cursor.ReadVInt32();
        }

        if (documents != _docCount)
        {
            throw _data.Corrupt($"it holds {documents} documents, and the segment has {_docCount}", Math.Max(_index.LastChunk, 0));
        }
    }

    private Location Locate(int doc)
    {
        ByteCursor cursor = _data.At(_index.ChunkOf(doc), _end);
        int first = cursor.ReadVInt32();
        int count = cursor.ReadVInt32();
        if (first < 0 || count <= 0 || doc < first || doc - first >= count || count > _docCount - first)
        {
            throw cursor.Corrupt($"a chunk of documents {first} and {count} more, where {doc} should be");
        }

        int entry = doc - first;
        int fieldCount = (int)ReadInts(ref cursor, count, entry, out _, out _);
        int length = (int)ReadInts(ref cursor, count, entry, out long before, out long total);
        if (total > MaxChunkBytes || fieldCount < 0 || length < 0 || (length == 0) != (fieldCount == 0))
        {
            throw cursor.Corrupt($"a chunk of {total} bytes, and a document of {fieldCount} fields in {length} bytes");
        }

        return new Location(cursor.Position, fieldCount, (int)before, length, (int)total);
    }

    /// <summary>One of a chunk's numbers, with the sum of those before it and of all.</summary>
    private long ReadInts(ref ByteCursor cursor, int count, int entry, out long before, out long total)
    {
        before = 0;
        if (count == 1)
        {
            return total = cursor.ReadVInt32();
        }

        int bits = cursor.ReadVInt32();
        if (bits == 0)
        {
            long each = cursor.ReadVInt32();
            before = each * entry;
            total = each * count;
            return each;
        }

        if (bits > 31)
        {
            throw cursor.Corrupt($"numbers of {bits} bits");
        }

        PackedReader packed = new(_data, cursor.Position, count, bits);
        total = 0;
        for (int index = 0; index < count; index++)
        {
            before = index == entry ? total : before;
            total += packed[index];
        }

        cursor.Seek(packed.End);
        return packed[entry];
    }

    private void Decompress(in Location at, Span<byte> document)
    {
        ByteCursor cursor = _data.At(at.Data, _end);
        bool sliced = _version >= VersionWithSlices && at.Total >= 2L * _chunkSize && _chunkSize > 0;
        int slice = sliced ? _chunkSize : at.Total;
        byte[] scratch = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Min(slice, at.Total), 1));
        try
        {
            int needed = at.Before + at.Length;
            for (int start = 0; start < needed; start += slice)
            {
                int whole = Math.Min(slice, at.Total - start);
                bool isLast = start + whole >= needed;
                Span<byte> part = scratch.AsSpan(0, isLast ? needed - start : whole);
                Lz4.Decompress(ref cursor, part, scratch.Length);
                int from = Math.Max(at.Before - start, 0);
                if (from < part.Length)
                {
                    part[from..].CopyTo(document[(start + from - at.Before)..]);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scratch);
        }
    }

    private void VisitFields(ReadOnlySpan<byte> document, in Location at, StoredFieldVisitor visitor)
    {
        StoredValueReader reader = new(document, _data, at.Data);
        for (int index = 0; index < at.FieldCount; index++)
        {
            long code = reader.ReadVInt64();
            FieldInfo field = _fields.FieldInfo((int)(code >> StoredFieldsWriter.KindBits))
                ?? throw _data.Corrupt($"a value of field {code >> StoredFieldsWriter.KindBits}, which there is not", at.Data);
            StoredKind kind = (StoredKind)(code & ((1 << StoredFieldsWriter.KindBits) - 1));
            switch (visitor.NeedsField(field))
            {
                case StoredFieldVisitor.Status.STOP:
                    return;
                case StoredFieldVisitor.Status.YES:
                    Give(ref reader, kind, field, visitor);
                    break;
                default:
                    reader.Skip(kind);
                    break;
            }
        }
    }

    private static void Give(ref StoredValueReader reader, StoredKind kind, FieldInfo field, StoredFieldVisitor visitor)
    {
        switch (kind)
        {
            case StoredKind.Text:
                visitor.StringField(field, Encoding.UTF8.GetString(reader.ReadBytes()));
                break;
            case StoredKind.Binary:
                visitor.BinaryField(field, reader.ReadBytes().ToArray());
                break;
            case StoredKind.Int32:
                visitor.Int32Field(field, reader.ReadInt32());
                break;
            case StoredKind.Single:
                visitor.SingleField(field, BitConverter.Int32BitsToSingle(reader.ReadInt32()));
                break;
            case StoredKind.Int64:
                visitor.Int64Field(field, reader.ReadInt64());
                break;
            case StoredKind.Double:
                visitor.DoubleField(field, BitConverter.Int64BitsToDouble(reader.ReadInt64()));
                break;
            default:
                throw reader.Corrupt($"a value of kind {(int)kind}");
        }
    }

    /// <summary>Where a document is: its chunk's data, and inside that, decompressed, its bytes.</summary>
    private readonly record struct Location(long Data, int FieldCount, int Before, int Length, int Total);
}
