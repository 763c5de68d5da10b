namespace Lucene.Net.Search;

/// <summary>A part of a <see cref="BooleanQuery"/>.</summary>
public class BooleanClause
{
    public BooleanClause(Query query, Occur occur)
    {
        ArgumentNullException.ThrowIfNull(query);
        Query = query;
        Occur = occur;
    }

    public virtual Occur Occur { get; set; }

    public virtual Query Query { get; set; }

    public virtual bool IsProhibited => Occur == Occur.MUST_NOT;

    public virtual bool IsRequired => Occur == Occur.MUST;

    public override bool Equals(object? o) => o is BooleanClause other && other.Occur == Occur && other.Query.Equals(Query);

    public override int GetHashCode() => HashCode.Combine(Query, Occur);

    public override string ToString() => Prefix + Query;

    internal string Prefix => Occur switch
    {
        Occur.MUST => "+",
        Occur.MUST_NOT => "-",
        _ => "",
    };
}
