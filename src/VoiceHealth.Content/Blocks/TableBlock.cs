using System.Collections.Immutable;

namespace VoiceHealth.Content.Blocks;

/// <summary>A table. Every row has as many cells as there are headers; headers may be empty.</summary>
public sealed record TableBlock(string Caption, ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<string>> Rows, SourceSpan Span) : Block(Span);
