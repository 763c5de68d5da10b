using System.Collections.Immutable;

namespace VoiceHealth.Content.Chunks;

/// <summary>A passage of one aspect, short enough to be heard in one go and long enough to make sense.</summary>
/// <param name="Id"><c>path#aspect/ordinal-hash</c>: the same for the same text in the same place.</param>
/// <param name="Heading">The heading of the section it stands under; empty before the first.</param>
/// <param name="Ordinal">Position on the page, from 0, in source order.</param>
/// <param name="Group">Chunks of one block that was too long for one share a group; they are read in order.</param>
/// <param name="Urgency">The care card's level, for all chunks of a card and of what belongs to it.</param>
public sealed record Chunk(
    string Id,
    string Page,
    HealthAspect Aspect,
    string Heading,
    int Ordinal,
    int Group,
    ChunkKind Kind,
    Urgency Urgency,
    ImmutableArray<Sentence> Sentences);
