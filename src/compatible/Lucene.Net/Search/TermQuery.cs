using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents with a term.</summary>
public class TermQuery : Query
{
    private readonly Term _term;

    public TermQuery(Term t)
    {
        ArgumentNullException.ThrowIfNull(t);
        _term = t;
    }

    public virtual Term Term => _term;

    public override void ExtractTerms(ISet<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        terms.Add(_term);
    }

    public override string ToString(string field) => (_term.Field == field ? "" : _term.Field + ":") + _term.Text + BoostSuffix();

    public override bool Equals(object? o) => base.Equals(o) && ((TermQuery)o!)._term.Equals(_term);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), _term);

    internal override Weight WeightFor(IndexSearcher searcher) => new TermWeight(this, searcher);
}
