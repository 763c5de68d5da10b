using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>A word of a field.</summary>
public sealed class Term : IComparable<Term>, IEquatable<Term>
{
    public Term(string fld, string text)
        : this(fld, new BytesRef(text))
    {
    }

    public Term(string fld, BytesRef bytes)
    {
        ArgumentNullException.ThrowIfNull(fld);
        ArgumentNullException.ThrowIfNull(bytes);
        Field = fld;
        Bytes = bytes;
    }

    public string Field { get; }

    public BytesRef Bytes { get; }

    public string Text => Bytes.Utf8ToString();

    public int CompareTo(Term? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = string.CompareOrdinal(Field, other.Field);
        return order != 0 ? order : Bytes.CompareTo(other.Bytes);
    }

    public bool Equals(Term? other) => other is not null && Field == other.Field && Bytes.BytesEquals(other.Bytes);

    public override bool Equals(object? obj) => Equals(obj as Term);

    public override int GetHashCode() => HashCode.Combine(Field, Bytes);

    public override string ToString() => $"{Field}:{Text}";

    public static bool operator ==(Term? left, Term? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Term? left, Term? right) => !(left == right);

    public static bool operator <(Term? left, Term? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    public static bool operator <=(Term? left, Term? right) => left is null || left.CompareTo(right) <= 0;

    public static bool operator >(Term? left, Term? right) => right < left;

    public static bool operator >=(Term? left, Term? right) => right <= left;
}
