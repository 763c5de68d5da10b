using System.Text;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The usual storage of <see cref="ICharTermAttribute"/>.</summary>
public class CharTermAttribute : Attribute, ICharTermAttribute
{
    private const int MinimumCapacity = 16;

    private char[] _buffer = new char[MinimumCapacity];
    private int _length;

    public char[] Buffer => _buffer;

    public int Length
    {
        get => _length;
        set
        {
            if ((uint)value > (uint)_buffer.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, $"Length must be from 0 to the buffer's {_buffer.Length}.");
            }

            _length = value;
        }
    }

    public char this[int index]
    {
        get => _buffer[Checked(index)];
        set => _buffer[Checked(index)] = value;
    }

    public void CopyBuffer(char[] buffer, int offset, int length)
    {
        _length = 0;
        Append(buffer.AsSpan(offset, length));
    }

    public char[] ResizeBuffer(int newSize)
    {
        if (newSize > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(newSize, _buffer.Length * 2));
        }

        return _buffer;
    }

    public CharTermAttribute Append(char value)
    {
        ResizeBuffer(_length + 1)[_length++] = value;
        return this;
    }

    public CharTermAttribute Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(ResizeBuffer(_length + value.Length).AsSpan(_length));
        _length += value.Length;
        return this;
    }

    public CharTermAttribute Append(char[] value) => Append(value.AsSpan());

    public CharTermAttribute Append(char[] value, int startIndex, int charCount) => Append(value.AsSpan(startIndex, charCount));

    public CharTermAttribute Append(string value) => Append(value.AsSpan());

    public CharTermAttribute Append(string value, int startIndex, int charCount) => Append(value.AsSpan(startIndex, charCount));

    public CharTermAttribute Append(StringBuilder value)
    {
        foreach (ReadOnlyMemory<char> chunk in value.GetChunks())
        {
            Append(chunk.Span);
        }

        return this;
    }

    public CharTermAttribute Append(ICharTermAttribute value) => Append(value.Buffer.AsSpan(0, value.Length));

    public override void Clear() => _length = 0;

    public override void CopyTo(IAttribute target) => ((ICharTermAttribute)target).CopyBuffer(_buffer, 0, _length);

    public override object Clone()
    {
        CharTermAttribute clone = (CharTermAttribute)base.Clone();
        clone._buffer = _buffer.AsSpan(0, Math.Max(_length, 1)).ToArray();
        return clone;
    }

    public override bool Equals(object? other) => other is CharTermAttribute same && Term.SequenceEqual(same.Term);

    public override int GetHashCode() => string.GetHashCode(Term);

    public override string ToString() => Term.ToString();

    ICharTermAttribute ICharTermAttribute.Append(char value) => Append(value);

    ICharTermAttribute ICharTermAttribute.Append(char[] value) => Append(value);

    ICharTermAttribute ICharTermAttribute.Append(char[] value, int startIndex, int count) => Append(value, startIndex, count);

    ICharTermAttribute ICharTermAttribute.Append(string value) => Append(value);

    ICharTermAttribute ICharTermAttribute.Append(string value, int startIndex, int count) => Append(value, startIndex, count);

    ICharTermAttribute ICharTermAttribute.Append(StringBuilder value) => Append(value);

    ICharTermAttribute ICharTermAttribute.Append(ICharTermAttribute value) => Append(value);

    ICharTermAttribute ICharTermAttribute.Append(ReadOnlySpan<char> value) => Append(value);

    private Span<char> Term => _buffer.AsSpan(0, _length);

    private int Checked(int index) => (uint)index < (uint)_length
        ? index
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The term has {_length} characters.");
}
