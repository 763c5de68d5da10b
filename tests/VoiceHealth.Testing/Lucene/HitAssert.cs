using Xunit;
using global::Lucene.Net.Search;

namespace VoiceHealth.Testing.Lucene;

/// <summary>Compares our hits with Java's.</summary>
public static class HitAssert
{
    private const float Tolerance = 1e-5f;

    /// <summary>The same documents in the same order with the same scores, but for documents whose scores differ by less than the tolerance.</summary>
    public static void Same(JavaHits expected, TopDocs actual, string query)
    {
        Assert.True(expected.Best.Count == actual.ScoreDocs.Length, $"{query}\n{actual.ScoreDocs.Length} hits, Java has {expected.Best.Count}");
        Assert.True(actual.TotalHits <= expected.Total, $"{query}\n{actual.TotalHits} in all, Java has {expected.Total}");
        for (int at = 0; at < actual.ScoreDocs.Length; at++)
        {
            ScoreDoc hit = actual.ScoreDocs[at];
            Assert.True(IsClose(expected.Best[at].Score, hit.Score), $"{query}\nhit {at}: {hit}, Java has {expected.Best[at]}");
            bool sameDocument = expected.Best[at].Doc == hit.Doc;
            bool tied = expected.Best.Where((_, other) => other != at).Any(other => IsClose(other.Score, hit.Score)) || at == actual.ScoreDocs.Length - 1;
            Assert.True(sameDocument || tied, $"{query}\nhit {at}: {hit}, Java has {expected.Best[at]}");
        }
    }

    private static bool IsClose(float left, float right) => Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right));
}
