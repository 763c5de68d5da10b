using System.Collections;
using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents that any of several queries finds. The best of them gives the score; the others add a share of theirs.</summary>
public class DisjunctionMaxQuery : Query, IEnumerable<Query>
{
    private readonly float _tieBreakerMultiplier;
    private List<Query> _disjuncts = [];

    /// <param name="tieBreakerMultiplier">The share of the others, 0 to 1.</param>
    public DisjunctionMaxQuery(float tieBreakerMultiplier) => _tieBreakerMultiplier = tieBreakerMultiplier;

    public DisjunctionMaxQuery(ICollection<Query> disjuncts, float tieBreakerMultiplier)
        : this(tieBreakerMultiplier)
    {
        ArgumentNullException.ThrowIfNull(disjuncts);
        _disjuncts.AddRange(disjuncts);
    }

    public virtual IList<Query> Disjuncts => _disjuncts;

    public virtual float TieBreakerMultiplier => _tieBreakerMultiplier;

    public virtual void Add(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _disjuncts.Add(query);
    }

    public virtual void Add(ICollection<Query> disjuncts)
    {
        ArgumentNullException.ThrowIfNull(disjuncts);
        _disjuncts.AddRange(disjuncts);
    }

    public override Query Rewrite(IndexReader reader)
    {
        if (_disjuncts.Count == 1)
        {
            Query only = _disjuncts[0].Rewrite(reader);
            return only.WithBoost(Boost * only.Boost);
        }

        DisjunctionMaxQuery? rewritten = null;
        for (int at = 0; at < _disjuncts.Count; at++)
        {
            Query one = _disjuncts[at].Rewrite(reader);
            if (!ReferenceEquals(one, _disjuncts[at]))
            {
                rewritten ??= (DisjunctionMaxQuery)Clone();
                rewritten._disjuncts[at] = one;
            }
        }

        return rewritten ?? this;
    }

    public override void ExtractTerms(ISet<Term> terms) => _disjuncts.ForEach(query => query.ExtractTerms(terms));

    public override object Clone()
    {
        DisjunctionMaxQuery copy = (DisjunctionMaxQuery)base.Clone();
        copy._disjuncts = [.. _disjuncts];
        return copy;
    }

    public override string ToString(string field)
    {
        IEnumerable<string> parts = _disjuncts.Select(query => query is BooleanQuery ? $"({query.ToString(field)})" : query.ToString(field));
        string tie = _tieBreakerMultiplier == 0f ? "" : "~" + _tieBreakerMultiplier.ToString("0.0######", System.Globalization.CultureInfo.InvariantCulture);
        return $"({string.Join(" | ", parts)}){tie}{BoostSuffix()}";
    }

    public override bool Equals(object? o) => base.Equals(o) && o is DisjunctionMaxQuery other
        && other._tieBreakerMultiplier.Equals(_tieBreakerMultiplier) && other._disjuncts.SequenceEqual(_disjuncts);

    public override int GetHashCode() => _disjuncts.Aggregate(HashCode.Combine(base.GetHashCode(), _tieBreakerMultiplier), HashCode.Combine);

    public IEnumerator<Query> GetEnumerator() => _disjuncts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override Weight WeightFor(IndexSearcher searcher) => new DisjunctionMaxWeight(this, searcher);
}
