using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>A care card: who should get help, how soon.</summary>
/// <param name="Heading">The visible heading, without the hidden prefix ("Urgent advice:").</param>
public sealed record CareCardBlock(Urgency Level, string Heading, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);
