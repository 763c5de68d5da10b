using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>All documents, with the same score: the boost.</summary>
public class MatchAllDocsQuery : Query
{
    public override void ExtractTerms(ISet<Term> terms)
    {
    }

    public override string ToString(string field) => "*:*" + BoostSuffix();

    internal override Weight WeightFor(IndexSearcher searcher) => new ConstantWeight(this, (segment, _) => new AllMatcher(segment.MaxDoc));
}
