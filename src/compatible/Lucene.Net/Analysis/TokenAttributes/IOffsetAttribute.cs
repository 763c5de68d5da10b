using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>Where the token stood in the text, in UTF-16 units.</summary>
public interface IOffsetAttribute : IAttribute
{
    int StartOffset { get; }

    /// <summary>One past the last character.</summary>
    int EndOffset { get; }

    /// <exception cref="ArgumentException">Negative, or the end lies before the start.</exception>
    void SetOffset(int startOffset, int endOffset);
}
