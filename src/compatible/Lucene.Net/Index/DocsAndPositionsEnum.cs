using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>Documents that have a term, with where in them.</summary>
public abstract class DocsAndPositionsEnum : DocsEnum
{
    /// <summary>-1 when offsets are not kept.</summary>
    public abstract int StartOffset { get; }

    public abstract int EndOffset { get; }

    /// <summary>The next position; at most <see cref="DocsEnum.Freq"/> times for a document.</summary>
    public abstract int NextPosition();

    public abstract BytesRef? GetPayload();
}
