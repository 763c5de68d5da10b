using System.Collections.Immutable;

namespace VoiceHealth.Content.Pages;

/// <summary>A page as it was read: its sections in source order, and what could not be read with confidence.</summary>
public sealed record Page(PageInfo Info, ImmutableArray<Section> Sections, ImmutableArray<ExtractionIssue> Issues);
