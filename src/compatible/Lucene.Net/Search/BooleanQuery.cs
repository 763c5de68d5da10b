using System.Collections;
using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents that match all MUST clauses, none of the MUST_NOT ones, and SHOULD ones: at least one when there is no MUST, or as many as are asked for.</summary>
public class BooleanQuery : Query, IEnumerable<BooleanClause>
{
    private static int _maxClauseCount = 1024;
    private readonly bool _disableCoord;
    private List<BooleanClause> _clauses = [];

    public BooleanQuery()
    {
    }

    public BooleanQuery(bool disableCoord) => _disableCoord = disableCoord;

    /// <summary>The most clauses a query may have. Default 1,024.</summary>
    public static int MaxClauseCount
    {
        get => _maxClauseCount;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxClauseCount = value;
        }
    }

    /// <summary>Whether the similarity's coord factor is left out. BM25 has none.</summary>
    public virtual bool CoordDisabled => _disableCoord;

    /// <summary>How many SHOULD clauses must match. Default 0: none when there is a MUST, one when there is not.</summary>
    public virtual int MinimumNumberShouldMatch { get; set; }

    public virtual IList<BooleanClause> Clauses => _clauses;

    public virtual BooleanClause[] GetClauses() => [.. _clauses];

    /// <exception cref="TooManyClausesException">There are <see cref="MaxClauseCount"/> already.</exception>
    public virtual void Add(Query query, Occur occur) => Add(new BooleanClause(query, occur));

    public virtual void Add(BooleanClause clause)
    {
        if (_clauses.Count >= _maxClauseCount)
        {
            throw new TooManyClausesException();
        }

        _clauses.Add(clause);
    }

    public override Query Rewrite(IndexReader reader)
    {
        if (MinimumNumberShouldMatch == 0 && _clauses.Count == 1 && !_clauses[0].IsProhibited)
        {
            Query only = _clauses[0].Query.Rewrite(reader);
            return only.WithBoost(Boost * only.Boost);
        }

        BooleanQuery? rewritten = null;
        for (int at = 0; at < _clauses.Count; at++)
        {
            Query clause = _clauses[at].Query.Rewrite(reader);
            if (!ReferenceEquals(clause, _clauses[at].Query))
            {
                rewritten ??= (BooleanQuery)Clone();
                rewritten._clauses[at] = new BooleanClause(clause, _clauses[at].Occur);
            }
        }

        return rewritten ?? this;
    }

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (BooleanClause clause in _clauses.Where(clause => !clause.IsProhibited))
        {
            clause.Query.ExtractTerms(terms);
        }
    }

    public override object Clone()
    {
        BooleanQuery copy = (BooleanQuery)base.Clone();
        copy._clauses = [.. _clauses];
        return copy;
    }

    public override string ToString(string field)
    {
        IEnumerable<string> parts = _clauses.Select(clause => clause.Prefix
            + (clause.Query is BooleanQuery ? $"({clause.Query.ToString(field)})" : clause.Query.ToString(field)));
        string text = string.Join(' ', parts);
        bool wrapped = Boost != 1.0f || MinimumNumberShouldMatch > 0;
        return (wrapped ? $"({text})" : text) + (MinimumNumberShouldMatch > 0 ? "~" + MinimumNumberShouldMatch : "") + BoostSuffix();
    }

    public override bool Equals(object? o) => base.Equals(o) && o is BooleanQuery other
        && other._disableCoord == _disableCoord && other.MinimumNumberShouldMatch == MinimumNumberShouldMatch && other._clauses.SequenceEqual(_clauses);

    public override int GetHashCode() => _clauses.Aggregate(HashCode.Combine(base.GetHashCode(), MinimumNumberShouldMatch), HashCode.Combine);

    public IEnumerator<BooleanClause> GetEnumerator() => _clauses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override Weight WeightFor(IndexSearcher searcher) => new BooleanWeight(this, searcher);

    /// <summary>A query with more clauses than <see cref="MaxClauseCount"/>.</summary>
    public class TooManyClausesException : Exception
    {
        public TooManyClausesException()
            : base($"maxClauseCount is set to {MaxClauseCount}")
        {
        }
    }
}
