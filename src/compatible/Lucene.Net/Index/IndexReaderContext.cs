namespace Lucene.Net.Index;

/// <summary>A reader's place in the tree of readers.</summary>
public abstract class IndexReaderContext
{
    private protected IndexReaderContext(bool isTopLevel) => IsTopLevel = isTopLevel;

    public bool IsTopLevel { get; }

    public abstract IndexReader Reader { get; }

    /// <summary>The segments, in order of their documents; null for one that is not at the top.</summary>
    public abstract IList<AtomicReaderContext>? Leaves { get; }
}
