namespace Lucene.Net.Search;

/// <summary>A hit.</summary>
public class ScoreDoc
{
    public ScoreDoc(int doc, float score)
    {
        Doc = doc;
        Score = score;
    }

    public float Score { get; set; }

    public int Doc { get; set; }

    public int ShardIndex { get; set; } = -1;

    public override string ToString() => $"doc={Doc} score={Score} shardIndex={ShardIndex}";
}
