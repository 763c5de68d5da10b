using Lucene.Net.Codecs.Packed;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>A number for each document, read in place: as differences in blocks, as multiples of a step, or as places in a table.</summary>
internal sealed class NumericColumn : NumericDocValues
{
    private readonly BlockPackedReader? _blocks;
    private readonly PackedReader _places;
    private readonly long[]? _table;
    private readonly long _least;
    private readonly long _step = 1;

    private NumericColumn(long missing, BlockPackedReader blocks, long least, long step)
    {
        Missing = missing;
        _blocks = blocks;
        _least = least;
        _step = step;
    }

    private NumericColumn(long missing, PackedReader places, long[] table)
    {
        Missing = missing;
        _places = places;
        _table = table;
    }

    /// <summary>Where the bitset of documents with a value is; -1 when all have one.</summary>
    public long Missing { get; }

    /// <param name="expected">How many values there must be, or -1 when that is not known.</param>
    public static NumericColumn Read(ref ByteCursor meta, ByteRegion data, int expected)
    {
        int format = meta.ReadVInt32();
        long missing = meta.ReadInt64();
        meta.ReadVInt32();
        long start = meta.ReadInt64();
        long count = meta.ReadVInt64();
        int blockSize = meta.ReadVInt32();
        if (expected >= 0 && count != expected)
        {
            throw meta.Corrupt($"a column of {count} values for {expected} documents");
        }

        if (missing < -1 || (missing >= 0 && missing > data.Length - ((count + 7) / 8)))
        {
            throw meta.Corrupt($"the bitset of a column at {missing}");
        }

        switch (format)
        {
            case DocValuesWriter.DeltaCompressed:
                return new NumericColumn(missing, new BlockPackedReader(data, start, count, blockSize), 0, 1);
            case DocValuesWriter.GcdCompressed:
                long least = meta.ReadInt64();
                long step = meta.ReadInt64();
                return new NumericColumn(missing, new BlockPackedReader(data, start, count, blockSize), least, step);
            case DocValuesWriter.TableCompressed:
                long[] table = ReadTable(ref meta);
                return new NumericColumn(missing, new PackedReader(data, start, count, PackedNumbers.BitsRequired(table.Length - 1)), table);
            default:
                throw meta.Corrupt($"a column in the unknown format {format}");
        }
    }

    /// <summary>Passes over a column of rising addresses.</summary>
    public static void SkipMonotonic(ref ByteCursor meta)
    {
        meta.ReadVInt32();
        meta.ReadInt64();
        meta.ReadVInt32();
        meta.ReadInt64();
        meta.ReadVInt64();
        meta.ReadVInt32();
    }

    public override long Get(int docID)
    {
        if (_blocks is not null)
        {
            return _least + (_step * _blocks[docID]);
        }

        long place = _places[docID];
        return place < _table!.Length ? _table[place] : throw new CorruptIndexException($"A column's value {place} of {_table.Length} (document {docID})");
    }

    private static long[] ReadTable(ref ByteCursor meta)
    {
        int size = meta.ReadVInt32();
        if (size is <= 0 or > 256)
        {
            throw meta.Corrupt($"a table of {size} values");
        }

        long[] table = new long[size];
        for (int index = 0; index < size; index++)
        {
            table[index] = meta.ReadInt64();
        }

        return table;
    }
}
