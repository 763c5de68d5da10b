using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>What is looked for.</summary>
public abstract class Query
{
    private protected Query()
    {
    }

    /// <summary>Multiplied into the scores. Default 1.</summary>
    public virtual float Boost { get; set; } = 1.0f;

    /// <summary>The query as text; parts of <paramref name="field"/> without its name.</summary>
    public abstract string ToString(string field);

    public override string ToString() => ToString("");

    /// <summary>A query of simpler kinds that finds the same in this index, or itself.</summary>
    public virtual Query Rewrite(IndexReader reader) => this;

    /// <summary>Adds the terms that it looks up.</summary>
    public virtual void ExtractTerms(ISet<Term> terms) => throw new NotSupportedException($"{GetType().Name} has to be rewritten first");

    public virtual object Clone() => MemberwiseClone();

    public override bool Equals(object? obj) => obj is not null && obj.GetType() == GetType() && ((Query)obj).Boost.Equals(Boost);

    public override int GetHashCode() => HashCode.Combine(GetType(), Boost);

    /// <summary>What it weighs in this index. The query has been rewritten.</summary>
    internal abstract Weight WeightFor(IndexSearcher searcher);

    /// <summary>A copy with another boost.</summary>
    internal Query WithBoost(float boost)
    {
        if (boost == Boost)
        {
            return this;
        }

        Query copy = (Query)Clone();
        copy.Boost = boost;
        return copy;
    }

    private protected string BoostSuffix() => Boost == 1.0f ? "" : "^" + Boost.ToString("0.0######", System.Globalization.CultureInfo.InvariantCulture);
}
