using Lucene.Net.Codecs.Postings;

namespace Lucene.Net.Codecs.Terms;

/// <summary>What waits to be put into a block: a term, or a written block with a longer prefix.</summary>
internal struct TermsBlockEntry
{
    public TermsBlockEntry()
    {
    }

    /// <summary>The whole term, or the whole prefix.</summary>
    public required byte[] Bytes { get; init; }

    public TermEntry Term { get; init; }

    /// <summary>Where the block starts; -1 for a term.</summary>
    public long Block { get; init; } = -1;

    public readonly bool IsTerm => Block < 0;
}
