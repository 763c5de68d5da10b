namespace Lucene.Net.Codecs.Terms;

/// <summary>Counts of a field in a segment. <paramref name="SumTotalTermFreq"/> is -1 when frequencies are not kept.</summary>
internal sealed record FieldStatistics(long TermCount, long SumTotalTermFreq, long SumDocFreq, int DocCount);
