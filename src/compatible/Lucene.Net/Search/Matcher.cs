using Lucene.Net.Codecs.Postings;

namespace Lucene.Net.Search;

/// <summary>Documents that match a query, in order, with their scores.</summary>
internal abstract class Matcher
{
    public const int NoMoreDocs = PostingsCursor.NoMoreDocs;

    /// <summary>-1 before the first, <see cref="NoMoreDocs"/> after the last.</summary>
    public abstract int Doc { get; }

    /// <summary>About how many documents there are.</summary>
    public abstract long Cost { get; }

    /// <summary>No document scores more. Not negative: what does not match adds nothing, which is more than a negative boost gives.</summary>
    public abstract float Bound { get; }

    public abstract int Next();

    /// <summary>Moves to the first document at or after <paramref name="target"/>, which is after the current one.</summary>
    public abstract int Advance(int target);

    /// <summary>The current document's score.</summary>
    public abstract float Score();

    /// <summary>Documents that do not score more than this need not be found any more.</summary>
    public virtual void Require(float score)
    {
    }
}
