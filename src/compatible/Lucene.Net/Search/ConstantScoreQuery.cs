using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>The documents of another query, all with the same score: the boost.</summary>
public class ConstantScoreQuery : Query
{
    private readonly Query _query;

    public ConstantScoreQuery(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _query = query;
    }

    public virtual Query Query => _query;

    public override Query Rewrite(IndexReader reader)
    {
        Query rewritten = _query.Rewrite(reader);
        return ReferenceEquals(rewritten, _query) ? this : new ConstantScoreQuery(rewritten) { Boost = Boost };
    }

    public override void ExtractTerms(ISet<Term> terms) => _query.ExtractTerms(terms);

    public override string ToString(string field) => $"ConstantScore({_query.ToString(field)}){BoostSuffix()}";

    public override bool Equals(object? o) => base.Equals(o) && ((ConstantScoreQuery)o!)._query.Equals(_query);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), _query);

    internal override Weight WeightFor(IndexSearcher searcher)
    {
        Weight inner = _query.WeightFor(searcher);
        return new ConstantWeight(this, inner.MatcherFor);
    }
}
