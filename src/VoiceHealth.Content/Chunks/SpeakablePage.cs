using System.Collections.Immutable;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Content.Chunks;

/// <summary>A page ready for the index: what is known of it, its chunks in source order, and its summaries.</summary>
public sealed record SpeakablePage(PageInfo Info, ImmutableArray<Chunk> Chunks, ImmutableArray<VoiceSummary> Summaries)
{
    /// <summary>What stands on the page but in no chunk, in source order, each with its reason.</summary>
    public ImmutableArray<DroppedText> Dropped { get; init; } = [];
}
