using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Packed;

/// <summary>Reads what <see cref="BlockPackedWriter"/> writes, at any place.</summary>
internal sealed class BlockPackedReader
{
    private const int SmallestBlock = 64;
    private const int LargestBlock = 1 << 27;
    private readonly PackedReader[] _blocks;
    private readonly long[] _least;
    private readonly float[]? _averages;
    private readonly int _shift;
    private readonly bool _zigZag;

    /// <summary>Numbers that rise, which have a layout of their own. From version 2 on their distances from the line are not negative, and their first number may be.</summary>
    public static BlockPackedReader Monotonic(ByteRegion file, long start, long count, int blockSize, int version) =>
        new(file, start, count, blockSize, monotonic: true, version < PackedNumbers.NewestVersion);

    public BlockPackedReader(ByteRegion file, long start, long count, int blockSize)
        : this(file, start, count, blockSize, monotonic: false, zigZag: false)
    {
    }

    private BlockPackedReader(ByteRegion file, long start, long count, int blockSize, bool monotonic, bool zigZag)
    {
        _zigZag = zigZag;
        if (blockSize is < SmallestBlock or > LargestBlock || !System.Numerics.BitOperations.IsPow2(blockSize) || count < 0 || count / blockSize > file.Length)
        {
            throw file.Corrupt($"{count} numbers in blocks of {blockSize}", start);
        }

        _shift = System.Numerics.BitOperations.Log2((uint)blockSize);
        int blocks = (int)((count + blockSize - 1) / blockSize);
        _blocks = new PackedReader[blocks];
        _least = new long[blocks];
        _averages = monotonic ? new float[blocks] : null;
        Count = count;
        ByteCursor cursor = file.At(start);
        for (int block = 0; block < blocks; block++)
        {
            int bits = monotonic ? ReadMonotonicHead(ref cursor, block) : ReadHead(ref cursor, block);
            _blocks[block] = new PackedReader(file, cursor.Position, Math.Min(blockSize, count - ((long)block << _shift)), bits);
            cursor.Seek(_blocks[block].End);
        }
    }

    public long Count { get; }

    public long this[long index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)index, (ulong)Count);
            int block = (int)(index >> _shift);
            long place = index & ((1L << _shift) - 1);
            long packed = _blocks[block][place];
            return _averages is null
                ? _least[block] + packed
                : _least[block] + (long)(place * _averages[block]) + (_zigZag ? PackedNumbers.UnZigZag(packed) : packed);
        }
    }

    private int ReadHead(ref ByteCursor cursor, int block)
    {
        int token = cursor.ReadByte();
        if ((token & 1) == 0)
        {
            _least[block] = PackedNumbers.UnZigZag(1 + ReadLong(ref cursor));
        }

        return token >> 1;
    }

    private int ReadMonotonicHead(ref ByteCursor cursor, int block)
    {
        long first = cursor.ReadVInt64();
        _least[block] = _zigZag ? first : PackedNumbers.UnZigZag(first);
        _averages![block] = BitConverter.Int32BitsToSingle(cursor.ReadInt32());
        return cursor.ReadVInt32();
    }

    /// <summary>Eight bytes of seven bits, and a ninth of eight.</summary>
    private static long ReadLong(ref ByteCursor cursor)
    {
        long value = 0;
        for (int shift = 0; shift < 56; shift += 7)
        {
            byte one = cursor.ReadByte();
            value |= (long)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return value;
            }
        }

        return value | ((long)cursor.ReadByte() << 56);
    }
}
