namespace Lucene.Net.Index;

/// <summary>A segment's place in the index.</summary>
public sealed class AtomicReaderContext : IndexReaderContext
{
    private readonly AtomicReader _reader;

    internal AtomicReaderContext(AtomicReader reader, int ord, int docBase, bool isTopLevel)
        : base(isTopLevel)
    {
        _reader = reader;
        Ord = ord;
        DocBase = docBase;
    }

    /// <summary>Which of the segments it is.</summary>
    public int Ord { get; }

    /// <summary>The number in the index of its document 0.</summary>
    public int DocBase { get; }

    public AtomicReader AtomicReader => _reader;

    public override IndexReader Reader => _reader;

    public override IList<AtomicReaderContext>? Leaves => IsTopLevel ? [this] : null;
}
