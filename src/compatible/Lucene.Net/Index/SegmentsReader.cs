namespace Lucene.Net.Index;

/// <summary>The segments of one commit.</summary>
internal sealed class SegmentsReader : DirectoryReader
{
    private readonly SegmentInfos _infos;
    private readonly SegmentReader[] _segments;
    private readonly CompositeReaderContext _context;

    private SegmentsReader(Store.Directory directory, SegmentInfos infos, SegmentReader[] segments)
        : base(segments)
    {
        Directory = directory;
        _infos = infos;
        _segments = segments;
        AtomicReaderContext[] leaves = new AtomicReaderContext[segments.Length];
        int docBase = 0;
        for (int ord = 0; ord < leaves.Length; ord++)
        {
            leaves[ord] = new AtomicReaderContext(segments[ord], ord, docBase, isTopLevel: false);
            docBase += segments[ord].MaxDoc;
        }

        _context = new CompositeReaderContext(this, leaves);
    }

    public override Store.Directory Directory { get; }

    public override long Version => _infos.Version;

    public override IndexReaderContext Context
    {
        get
        {
            EnsureOpen();
            return _context;
        }
    }

    public static new SegmentsReader Open(Store.Directory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        SegmentInfos infos = SegmentInfos.ReadLast(directory);
        List<SegmentReader> segments = [];
        try
        {
            foreach (SegmentInfo segment in infos.Segments)
            {
                segments.Add(new SegmentReader(directory, segment, segments.Count));
            }

            return new SegmentsReader(directory, infos, [.. segments]);
        }
        catch
        {
            segments.ForEach(segment => segment.Dispose());
            throw;
        }
    }

    public override bool IsCurrent()
    {
        EnsureOpen();
        return SegmentInfos.LastGeneration(Directory) == _infos.Generation;
    }

    protected internal override void DoClose()
    {
        foreach (SegmentReader segment in _segments)
        {
            segment.Dispose();
        }
    }
}
