using System.Text;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>The text of a token, in a buffer that is used again for the next one.</summary>
public interface ICharTermAttribute : IAttribute
{
    /// <summary>The storage itself: only the first <see cref="Length"/> characters are the term's.</summary>
    char[] Buffer { get; }

    /// <exception cref="ArgumentOutOfRangeException">Set to a negative number or past the end of the buffer.</exception>
    int Length { get; set; }

    /// <exception cref="ArgumentOutOfRangeException">Not a character of the term.</exception>
    char this[int index] { get; set; }

    /// <summary>Replaces the term.</summary>
    void CopyBuffer(char[] buffer, int offset, int length);

    /// <summary>Makes room for at least <paramref name="newSize"/> characters and keeps those that are there.</summary>
    char[] ResizeBuffer(int newSize);

    void Clear();

    ICharTermAttribute Append(char value);

    ICharTermAttribute Append(char[] value);

    ICharTermAttribute Append(char[] value, int startIndex, int count);

    ICharTermAttribute Append(string value);

    ICharTermAttribute Append(string value, int startIndex, int count);

    ICharTermAttribute Append(StringBuilder value);

    ICharTermAttribute Append(ICharTermAttribute value);

    ICharTermAttribute Append(ReadOnlySpan<char> value);
}
