using System.Buffers.Binary;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.StoredFields;

/// <summary>Reads the values of a decompressed document.</summary>
internal ref struct StoredValueReader(ReadOnlySpan<byte> document, ByteRegion file, long chunk)
{
    private ReadOnlySpan<byte> _left = document;

    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    public ReadOnlySpan<byte> ReadBytes() => Take((int)Math.Min(ReadVInt64(), int.MaxValue));

    public long ReadVInt64()
    {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte one = Take(1)[0];
            value |= (long)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return value;
            }
        }

        throw Corrupt("a variable-length integer goes on for more than 9 bytes");
    }

    public void Skip(StoredKind kind)
    {
        switch (kind)
        {
            case StoredKind.Text or StoredKind.Binary:
                ReadBytes();
                break;
            case StoredKind.Int32 or StoredKind.Single:
                Take(4);
                break;
            case StoredKind.Int64 or StoredKind.Double:
                Take(8);
                break;
            default:
                throw Corrupt($"a value of kind {(int)kind}");
        }
    }

    public readonly CorruptIndexException Corrupt(string what) => file.Corrupt($"{what}, {_left.Length} bytes from the end of a document", chunk);

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > _left.Length)
        {
            throw Corrupt($"{count} bytes were expected");
        }

        ReadOnlySpan<byte> taken = _left[..count];
        _left = _left[count..];
        return taken;
    }
}
