namespace Lucene.Net.Index;

/// <summary>A segment: a part of the index that is written once. <see cref="DelGen"/>, <see cref="DelCount"/> and <see cref="FieldInfosGen"/> belong to a commit.</summary>
internal sealed record SegmentInfo(string Name, int DocCount)
{
    public string LuceneVersion { get; init; } = "4.8";

    public bool IsCompound { get; init; }

    public IDictionary<string, string> Diagnostics { get; init; } = new Dictionary<string, string>();

    public ISet<string> Files { get; init; } = new HashSet<string>();

    /// <summary>Which deletions file counts; -1 without deletions.</summary>
    public long DelGen { get; init; } = -1;

    public int DelCount { get; init; }

    /// <summary>Which field infos file counts after updates of columns; -1 for the first.</summary>
    public long FieldInfosGen { get; init; } = -1;
}
