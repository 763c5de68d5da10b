using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>A run of units that may share chunks: the plain text and lists of a section, or a box such as a care card.</summary>
internal sealed record Passage(HealthAspect Aspect, string Heading, ChunkKind Kind, Urgency Urgency, ImmutableArray<Unit> Units)
{
    /// <summary>Whether all its chunks share a group, since they came from one box.</summary>
    public bool IsBox => Kind != ChunkKind.Text;
}
