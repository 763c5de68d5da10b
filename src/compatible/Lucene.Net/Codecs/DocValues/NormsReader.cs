using Lucene.Net.Codecs.Packed;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>Reads .nvd and .nvm; see <see cref="NormsWriter"/>. A field's norms are a byte a document, in memory or straight from the file.</summary>
internal sealed class NormsReader : IDisposable
{
    private readonly ByteRegion _data;
    private readonly int _version;
    private readonly int _docCount;
    private readonly Dictionary<int, Norms> _fields = [];

    public NormsReader(Lucene.Net.Store.Directory directory, string segment, int docCount)
    {
        _docCount = docCount;
        _data = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, "", "nvd"));
        try
        {
            using ByteRegion meta = directory.OpenRegion(IndexFileNames.SegmentFileName(segment, "", "nvm"));
            ByteCursor cursor = meta.At(0);
            _version = CodecUtil.CheckHeader(ref cursor, NormsWriter.MetaCodec, 0, NormsWriter.Version);
            ByteCursor data = _data.At(0);
            CodecUtil.CheckHeader(ref data, NormsWriter.DataCodec, _version, _version);
            if (_version >= NormsWriter.Version)
            {
                CodecUtil.CheckWholeFile(meta);
                CodecUtil.CheckFooterShape(_data);
            }

            ReadFields(ref cursor);
            CodecUtil.CheckEnd(meta, cursor.Position, _version >= NormsWriter.Version);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Null when the field has no norms.</summary>
    public Norms? Of(FieldInfo field) => _fields.TryGetValue(field.Number, out Norms? norms) ? norms : null;

    public void CheckIntegrity()
    {
        if (_version >= NormsWriter.Version)
        {
            CodecUtil.CheckWholeFile(_data);
        }
    }

    public void Dispose() => _data.Dispose();

    private void ReadFields(ref ByteCursor meta)
    {
        for (int field = meta.ReadVInt32(); field != -1; field = meta.ReadVInt32())
        {
            if (meta.ReadByte() != 0)
            {
                throw meta.Corrupt($"the norms of field {field} are not numbers");
            }

            long start = meta.ReadInt64();
            int format = meta.ReadByte();
            if (format != NormsWriter.Uncompressed)
            {
                meta.ReadVInt32();
            }

            _fields[field] = format switch
            {
                NormsWriter.Uncompressed => InPlace(start),
                NormsWriter.TableCompressed => Norms.InMemory(ReadTable(start)),
                NormsWriter.DeltaCompressed => Norms.InMemory(ReadBlocks(start, 0, 1)),
                NormsWriter.GcdCompressed => Norms.InMemory(ReadMultiples(start)),
                _ => throw meta.Corrupt($"norms in the unknown format {format}"),
            };
        }
    }

    /// <summary>The footer is no document's norm.</summary>
    private Norms InPlace(long start)
    {
        long end = _data.Length - (_version >= NormsWriter.Version ? CodecUtil.FooterLength() : 0);
        return start <= end - _docCount ? Norms.InPlace(_data, start, _docCount) : throw _data.Corrupt($"the norms of {_docCount} documents do not fit", start);
    }

    private byte[] ReadTable(long start)
    {
        ByteCursor cursor = _data.At(start);
        int size = cursor.ReadVInt32();
        if (size is <= 0 or > 256)
        {
            throw cursor.Corrupt($"a table of {size} norms");
        }

        byte[] table = new byte[size];
        for (int index = 0; index < size; index++)
        {
            table[index] = (byte)cursor.ReadInt64();
        }

        int format = cursor.ReadVInt32();
        int bits = cursor.ReadVInt32();
        if (format != 0)
        {
            throw cursor.Corrupt($"packed numbers in the layout {format}");
        }

        PackedReader packed = new(_data, cursor.Position, _docCount, bits);
        byte[] norms = new byte[_docCount];
        for (int doc = 0; doc < norms.Length; doc++)
        {
            long index = packed[doc];
            norms[doc] = index < size ? table[index] : throw cursor.Corrupt($"norm {index} of {size}");
        }

        return norms;
    }

    private byte[] ReadMultiples(long start)
    {
        ByteCursor cursor = _data.At(start);
        long least = cursor.ReadInt64();
        long step = cursor.ReadInt64();
        return ReadBlocks(cursor.Position, least, step);
    }

    private byte[] ReadBlocks(long start, long least, long step)
    {
        ByteCursor cursor = _data.At(start);
        int blockSize = cursor.ReadVInt32();
        BlockPackedReader packed = new(_data, cursor.Position, _docCount, blockSize);
        byte[] norms = new byte[_docCount];
        for (int doc = 0; doc < norms.Length; doc++)
        {
            norms[doc] = (byte)(least + (step * packed[doc]));
        }

        return norms;
    }
}
