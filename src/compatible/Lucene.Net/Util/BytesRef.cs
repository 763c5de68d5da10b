using System.Text;

namespace Lucene.Net.Util;

/// <summary>A slice of a byte array: a term as UTF-8, or any binary value. Compares byte by byte, unsigned.</summary>
public sealed class BytesRef : IComparable<BytesRef>, IEquatable<BytesRef>
{
    public static readonly byte[] EMPTY_BYTES = [];

    public BytesRef()
        : this(EMPTY_BYTES, 0, 0)
    {
    }

    public BytesRef(int capacity)
        : this(capacity == 0 ? EMPTY_BYTES : new byte[capacity], 0, 0)
    {
    }

    public BytesRef(byte[] bytes)
        : this(bytes, 0, bytes?.Length ?? 0)
    {
    }

    public BytesRef(byte[] bytes, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, bytes.Length - offset);
        Bytes = bytes;
        Offset = offset;
        Length = length;
    }

    public BytesRef(string text)
        : this(EncodeUtf8(text))
    {
    }

    public byte[] Bytes { get; set; }

    public int Offset { get; set; }

    public int Length { get; set; }

    /// <summary>Order of the bytes, which for UTF-8 is the order of the code points.</summary>
    public static IComparer<BytesRef> UTF8SortedAsUnicodeComparer { get; } = Comparer<BytesRef>.Create((left, right) => left.CompareTo(right));

    public static BytesRef DeepCopyOf(BytesRef other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new BytesRef(other.AsSpan().ToArray());
    }

    public ReadOnlySpan<byte> AsSpan() => Bytes.AsSpan(Offset, Length);

    /// <summary>Makes this a copy of <paramref name="text"/> in UTF-8, at offset 0.</summary>
    public void CopyChars(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        CopyChars(text.AsSpan());
    }

    public void CopyChars(ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (Bytes.Length < most)
        {
            Bytes = new byte[most];
        }

        Offset = 0;
        Length = Encoding.UTF8.GetBytes(text, Bytes);
    }

    public void CopyBytes(BytesRef other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Bytes.Length < other.Length)
        {
            Bytes = new byte[other.Length];
        }

        Offset = 0;
        Length = other.Length;
        other.AsSpan().CopyTo(Bytes);
    }

    public void Grow(int newLength)
    {
        if (Bytes.Length < newLength)
        {
            byte[] grown = Bytes;
            Array.Resize(ref grown, Math.Max(newLength, Bytes.Length * 2));
            Bytes = grown;
        }
    }

    public bool BytesEquals(BytesRef other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsSpan().SequenceEqual(other.AsSpan());
    }

    public string Utf8ToString() => Encoding.UTF8.GetString(AsSpan());

    public int CompareTo(BytesRef? other) => other is null ? 1 : AsSpan().SequenceCompareTo(other.AsSpan());

    bool IEquatable<BytesRef>.Equals(BytesRef? other) => other is not null && BytesEquals(other);

    public override bool Equals(object? other) => other is BytesRef bytes && BytesEquals(bytes);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(AsSpan());
        return hash.ToHashCode();
    }

    /// <summary>The bytes in hexadecimal, in brackets.</summary>
    public override string ToString() => $"[{string.Join(' ', AsSpan().ToArray().Select(one => one.ToString("x")))}]";

    public static bool operator ==(BytesRef? left, BytesRef? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(BytesRef? left, BytesRef? right) => !(left == right);

    public static bool operator <(BytesRef? left, BytesRef? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    public static bool operator <=(BytesRef? left, BytesRef? right) => left is null || left.CompareTo(right) <= 0;

    public static bool operator >(BytesRef? left, BytesRef? right) => right < left;

    public static bool operator >=(BytesRef? left, BytesRef? right) => right <= left;

    private static byte[] EncodeUtf8(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Encoding.UTF8.GetBytes(text);
    }
}
