namespace VoiceHealth.Search.Indexing;

/// <summary>Names of the index's fields besides <see cref="Language.TextFields"/>; docs/index-schema.md describes them all.</summary>
internal static class ReleaseFields
{
    /// <summary>Path of a page document, whole.</summary>
    public const string Path = "path";

    /// <summary>A page's <see cref="Content.Pages.PageInfo"/> as JSON.</summary>
    public const string Info = "info";

    /// <summary>One <see cref="Content.Chunks.VoiceSummary"/> of a page as JSON, repeated in order.</summary>
    public const string Summary = "summary";

    /// <summary>Number of the document that holds a page's first chunk; the others follow it.</summary>
    public const string FirstChunk = "firstChunk";

    public const string ChunkCount = "chunks";

    /// <summary>Path of the page that a chunk document belongs to, whole.</summary>
    public const string Page = "page";

    /// <summary>Name of a chunk's health aspect.</summary>
    public const string Aspect = "aspect";

    /// <summary>Words of a chunk's heading and sentences, analysed.</summary>
    public const string Text = "text";

    /// <summary>A <see cref="Content.Chunks.Chunk"/> as JSON.</summary>
    public const string Chunk = "chunk";
}
