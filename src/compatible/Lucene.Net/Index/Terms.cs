using Lucene.Net.Util;

namespace Lucene.Net.Index;

/// <summary>The terms of a field. Counts that are not known are -1.</summary>
public abstract class Terms
{
    public abstract IComparer<BytesRef> Comparer { get; }

    public abstract long Count { get; }

    public abstract long SumTotalTermFreq { get; }

    public abstract long SumDocFreq { get; }

    public abstract int DocCount { get; }

    public abstract bool HasFreqs { get; }

    public abstract bool HasOffsets { get; }

    public abstract bool HasPositions { get; }

    public abstract bool HasPayloads { get; }

    public abstract TermsEnum GetEnumerator();
}
