namespace Lucene.Net.Search;

/// <summary>The best hits, best first; of equal ones the lower document first.</summary>
public class TopDocs
{
    internal TopDocs(int totalHits, ScoreDoc[] scoreDocs, float maxScore)
    {
        TotalHits = totalHits;
        ScoreDocs = scoreDocs;
        MaxScore = maxScore;
    }

    /// <summary>How many documents match. Documents that cannot reach the best ones are passed over uncounted, so here it can be less than all: a lower bound.</summary>
    public int TotalHits { get; set; }

    public ScoreDoc[] ScoreDocs { get; set; }

    /// <summary>The best score; NaN without hits.</summary>
    public virtual float MaxScore { get; set; }
}
