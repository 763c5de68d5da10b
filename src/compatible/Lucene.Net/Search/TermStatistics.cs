using Lucene.Net.Util;

namespace Lucene.Net.Search;

/// <summary>Counts of a term in the whole index.</summary>
public class TermStatistics
{
    public TermStatistics(BytesRef term, long docFreq, long totalTermFreq)
    {
        Term = term;
        DocFreq = docFreq;
        TotalTermFreq = totalTermFreq;
    }

    public BytesRef Term { get; }

    public long DocFreq { get; }

    public long TotalTermFreq { get; }
}
