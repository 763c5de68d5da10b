using System.Collections.Immutable;
using VoiceHealth.Content.Blocks;

namespace VoiceHealth.Content.Pages;

/// <summary>A heading and the blocks under it, up to the next heading of any level.</summary>
/// <param name="Heading">The heading's text; empty for what stands before the first one.</param>
/// <param name="Level">2 to 6 for h2 to h6; 0 for what stands before the first heading.</param>
public sealed record Section(string Heading, int Level, HealthAspect Aspect, ImmutableArray<Block> Blocks)
{
    /// <summary>Where the heading stands; null before the first heading and where a section was not read from a source.</summary>
    public SourceSpan? HeadingSpan { get; init; }
}
