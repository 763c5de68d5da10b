namespace Lucene.Net.Search;

/// <summary>Documents in order.</summary>
public abstract class DocIdSetIterator
{
    public const int NO_MORE_DOCS = int.MaxValue;

    /// <summary>The current document; -1 before the first, <see cref="NO_MORE_DOCS"/> after the last.</summary>
    public abstract int DocID { get; }

    public abstract int NextDoc();

    /// <summary>Moves to the first document at or after <paramref name="target"/>, which is after the current one.</summary>
    public abstract int Advance(int target);

    /// <summary>About how many documents there are.</summary>
    public abstract long GetCost();
}
