using System.Collections.Immutable;

namespace VoiceHealth.Content.Pages;

/// <summary>A page as it was read: its sections in source order, and what could not be read with confidence.</summary>
public sealed record Page(PageInfo Info, ImmutableArray<Section> Sections, ImmutableArray<ExtractionIssue> Issues)
{
    /// <summary>
    /// The page's normalised text: headings, paragraphs, items and cells in source order, one a line. Every
    /// <see cref="SourceSpan"/> of the page counts in it. The span of a block starts with the block's heading where it has one.
    /// </summary>
    public string Text { get; init; } = "";
}
