namespace Lucene.Net.Search;

/// <summary>Counts of a field in the whole index; -1 where they are not known.</summary>
public class CollectionStatistics
{
    public CollectionStatistics(string field, long maxDoc, long docCount, long sumTotalTermFreq, long sumDocFreq)
    {
        Field = field;
        MaxDoc = maxDoc;
        DocCount = docCount;
        SumTotalTermFreq = sumTotalTermFreq;
        SumDocFreq = sumDocFreq;
    }

    public string Field { get; }

    public long MaxDoc { get; }

    public long DocCount { get; }

    public long SumTotalTermFreq { get; }

    public long SumDocFreq { get; }
}
