using Lucene.Net.Search;

namespace Lucene.Net.Index;

/// <summary>Documents that have a term, with how often.</summary>
public abstract class DocsEnum : DocIdSetIterator
{
    public abstract int Freq { get; }
}
