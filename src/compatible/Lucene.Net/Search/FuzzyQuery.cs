using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Documents with a term that is at most so many edits away (insertions, deletions, substitutions, and swaps of neighbours).</summary>
public class FuzzyQuery : MultiTermQuery
{
    public const int DefaultMaxEdits = 2;
    public const int DefaultPrefixLength = 0;
    public const int DefaultMaxExpansions = 50;
    public const bool DefaultTranspositions = true;
    private readonly Term _term;

    public FuzzyQuery(Term term)
        : this(term, DefaultMaxEdits)
    {
    }

    public FuzzyQuery(Term term, int maxEdits)
        : this(term, maxEdits, DefaultPrefixLength)
    {
    }

    public FuzzyQuery(Term term, int maxEdits, int prefixLength)
        : this(term, maxEdits, prefixLength, DefaultMaxExpansions, DefaultTranspositions)
    {
    }

    /// <param name="maxEdits">0 to 2.</param>
    /// <param name="prefixLength">Characters at the start that must be the same.</param>
    /// <param name="maxExpansions">The most terms that are looked for: the closest.</param>
    /// <param name="transpositions">Whether a swap of neighbours is one edit, not two.</param>
    public FuzzyQuery(Term term, int maxEdits, int prefixLength, int maxExpansions, bool transpositions)
        : base(term?.Field!)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)maxEdits, 2u, nameof(maxEdits));
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        ArgumentOutOfRangeException.ThrowIfNegative(maxExpansions);
        _term = term!;
        MaxEdits = maxEdits;
        PrefixLength = prefixLength;
        MaxExpansions = maxExpansions;
        Transpositions = transpositions;
    }

    public virtual Term Term => _term;

    public virtual int MaxEdits { get; }

    public virtual int PrefixLength { get; }

    public virtual bool Transpositions { get; }

    internal int MaxExpansions { get; }

    public override string ToString(string field) => $"{(Field == field ? "" : Field + ":")}{_term.Text}~{MaxEdits}{BoostSuffix()}";

    public override bool Equals(object? obj) => base.Equals(obj) && obj is FuzzyQuery other && other._term.Equals(_term) && other.MaxEdits == MaxEdits
        && other.PrefixLength == PrefixLength && other.MaxExpansions == MaxExpansions && other.Transpositions == Transpositions;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), _term, MaxEdits, PrefixLength, MaxExpansions, Transpositions);

    internal override Weight WeightFor(IndexSearcher searcher) => new FuzzyWeight(this, searcher);
}
