namespace Lucene.Net.Util;

/// <summary>A run of characters in an array that others may share.</summary>
public sealed class CharsRef
{
    public static readonly char[] EMPTY_CHARS = [];

    public CharsRef() => Chars = EMPTY_CHARS;

    public CharsRef(int capacity) => Chars = new char[capacity];

    public CharsRef(char[] chars, int offset, int length)
    {
        Chars = chars;
        Offset = offset;
        Length = length;
    }

    public CharsRef(string @string)
        : this(@string.ToCharArray(), 0, @string.Length)
    {
    }

    public char[] Chars { get; set; }

    public int Offset { get; set; }

    public int Length { get; set; }

    /// <summary>Copies characters in, from the start of an array that is this one's own.</summary>
    public void CopyChars(char[] otherChars, int otherOffset, int otherLength)
    {
        Offset = 0;
        Grow(otherLength);
        Array.Copy(otherChars, otherOffset, Chars, 0, otherLength);
        Length = otherLength;
    }

    /// <summary>Makes room for that many characters from the offset on; what is there stays.</summary>
    public void Grow(int newLength)
    {
        if (Chars.Length - Offset < newLength)
        {
            char[] grown = new char[Math.Max(newLength, Chars.Length * 2)];
            Array.Copy(Chars, Offset, grown, 0, Length);
            Chars = grown;
            Offset = 0;
        }
    }

    public bool CharsEquals(CharsRef other) => Chars.AsSpan(Offset, Length).SequenceEqual(other.Chars.AsSpan(other.Offset, other.Length));

    public override bool Equals(object? other) => other is CharsRef same && CharsEquals(same);

    public override int GetHashCode() => string.GetHashCode(Chars.AsSpan(Offset, Length));

    public override string ToString() => new(Chars, Offset, Length);
}
