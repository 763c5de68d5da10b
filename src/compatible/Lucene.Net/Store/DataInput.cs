using System.Text;
using Lucene.Net.Index;

namespace Lucene.Net.Store;

/// <summary>Reads what <see cref="DataOutput"/> writes.</summary>
public abstract class DataInput
{
    private const int LongestString = 1 << 26;

    public abstract byte ReadByte();

    public abstract void ReadBytes(Span<byte> destination);

    public void ReadBytes(byte[] b, int offset, int len) => ReadBytes(b.AsSpan(offset, len));

    public virtual int ReadInt32() => (ReadByte() << 24) | (ReadByte() << 16) | (ReadByte() << 8) | ReadByte();

    public virtual long ReadInt64() => ((long)ReadInt32() << 32) | (uint)ReadInt32();

    /// <exception cref="CorruptIndexException">The number goes on for more than five bytes.</exception>
    public virtual int ReadVInt32()
    {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte b = ReadByte();
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw new CorruptIndexException($"A variable-length integer goes on for more than 5 bytes ({this})");
    }

    /// <exception cref="CorruptIndexException">The number goes on for more than nine bytes.</exception>
    public virtual long ReadVInt64()
    {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte b = ReadByte();
            value |= (long)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw new CorruptIndexException($"A variable-length integer goes on for more than 9 bytes ({this})");
    }

    public virtual string ReadString()
    {
        int length = ReadVInt32();
        if (length is < 0 or > LongestString)
        {
            throw new CorruptIndexException($"A string of {length} bytes ({this})");
        }

        byte[] bytes = new byte[length];
        ReadBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
