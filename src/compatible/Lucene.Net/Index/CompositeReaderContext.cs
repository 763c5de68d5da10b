namespace Lucene.Net.Index;

/// <summary>The place of a reader of several segments.</summary>
public sealed class CompositeReaderContext : IndexReaderContext
{
    private readonly CompositeReader _reader;
    private readonly AtomicReaderContext[] _leaves;

    internal CompositeReaderContext(CompositeReader reader, AtomicReaderContext[] leaves)
        : base(isTopLevel: true)
    {
        _reader = reader;
        _leaves = leaves;
    }

    public override IndexReader Reader => _reader;

    public override IList<AtomicReaderContext> Leaves => _leaves;

    internal AtomicReaderContext[] LeafArray => _leaves;
}
