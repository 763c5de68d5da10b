namespace Lucene.Net.Index;

/// <summary>A commit of an index in a directory.</summary>
public abstract class DirectoryReader : BaseCompositeReader<AtomicReader>
{
    private protected DirectoryReader(AtomicReader[] segments)
        : base(segments)
    {
    }

    public abstract Store.Directory Directory { get; }

    /// <summary>Grows with every commit.</summary>
    public abstract long Version { get; }

    /// <summary>Opens the newest commit.</summary>
    /// <exception cref="IndexNotFoundException">There is none.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static DirectoryReader Open(Store.Directory directory) => SegmentsReader.Open(directory);

    /// <summary>A reader of a newer commit, or null when there is none. The old one stays open.</summary>
    public static DirectoryReader? OpenIfChanged(DirectoryReader oldReader)
    {
        ArgumentNullException.ThrowIfNull(oldReader);
        return oldReader.IsCurrent() ? null : Open(oldReader.Directory);
    }

    public static bool IndexExists(Store.Directory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return SegmentInfos.LastGeneration(directory) >= 0;
    }

    /// <summary>Whether no newer commit was made.</summary>
    public abstract bool IsCurrent();
}
