using System.Text;

namespace Lucene.Net.Store;

/// <summary>Writes Lucene's primitive types: big-endian integers, 7-bit variable integers (low bits first), UTF-8 strings with their length.</summary>
public abstract class DataOutput
{
    public abstract void WriteByte(byte b);

    public abstract void WriteBytes(ReadOnlySpan<byte> source);

    public void WriteBytes(byte[] b, int offset, int length) => WriteBytes(b.AsSpan(offset, length));

    public virtual void WriteInt32(int i)
    {
        WriteByte((byte)(i >> 24));
        WriteByte((byte)(i >> 16));
        WriteByte((byte)(i >> 8));
        WriteByte((byte)i);
    }

    public virtual void WriteInt64(long i)
    {
        WriteInt32((int)(i >> 32));
        WriteInt32((int)i);
    }

    /// <summary>One to five bytes; a negative number takes five.</summary>
    public void WriteVInt32(int i)
    {
        uint rest = (uint)i;
        while (rest > 0x7F)
        {
            WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        WriteByte((byte)rest);
    }

    /// <summary>One to nine bytes; the number must not be negative.</summary>
    public void WriteVInt64(long i)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(i);
        ulong rest = (ulong)i;
        while (rest > 0x7F)
        {
            WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        WriteByte((byte)rest);
    }

    public virtual void WriteString(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        byte[] encoded = Encoding.UTF8.GetBytes(s);
        WriteVInt32(encoded.Length);
        WriteBytes(encoded);
    }

    public virtual void WriteStringStringMap(IDictionary<string, string>? map)
    {
        WriteInt32(map?.Count ?? 0);
        foreach (KeyValuePair<string, string> pair in map ?? new Dictionary<string, string>())
        {
            WriteString(pair.Key);
            WriteString(pair.Value);
        }
    }

    public virtual void WriteStringSet(ISet<string>? set)
    {
        WriteInt32(set?.Count ?? 0);
        foreach (string one in set ?? new HashSet<string>())
        {
            WriteString(one);
        }
    }
}
