using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents with a term that starts so, all with the same score: the boost.</summary>
public class PrefixQuery : MultiTermQuery
{
    private readonly Term _prefix;

    public PrefixQuery(Term prefix)
        : base(prefix?.Field!) => _prefix = prefix!;

    public virtual Term Prefix => _prefix;

    public override string ToString(string field) => (Field == field ? "" : Field + ":") + _prefix.Text + "*" + BoostSuffix();

    public override bool Equals(object? obj) => base.Equals(obj) && ((PrefixQuery)obj!)._prefix.Equals(_prefix);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), _prefix);

    internal override Weight WeightFor(IndexSearcher searcher) => new ConstantWeight(this, (segment, _) => TermSetMatcher.ForPrefix(segment, _prefix));
}
