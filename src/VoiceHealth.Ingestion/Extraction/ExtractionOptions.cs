namespace VoiceHealth.Ingestion.Extraction;

/// <summary>Bounds of reading one page. The defaults are several times what the largest known NHS page needs.</summary>
public sealed record ExtractionOptions
{
    /// <summary>Largest page, in bytes; larger ones are rejected unread. Default 1 MB: a page of nothing but tags takes some 300 times its size while it is read.</summary>
    public int MaxBytes { get; init; } = 1024 * 1024;

    /// <summary>Deepest nesting of boxes and containers that is read as structure; what lies deeper is kept as plain text with an issue.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Bound on the parser's work: the sum over all start tags of how many elements are open. Default 50 million.</summary>
    public long MaxNestingWork { get; init; } = 50_000_000;

    /// <summary>The same for formatting elements left open, which a parser opens again in each paragraph. Default 1 million.</summary>
    public long MaxFormattingWork { get; init; } = 1_000_000;
}
