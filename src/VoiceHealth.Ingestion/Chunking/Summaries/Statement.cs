using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking.Summaries;

/// <summary>What a summary may take, whole or not at all: sentences that need each other, a list with its lead-in, a box with its heading.</summary>
/// <param name="Position">Counts the statements of the page.</param>
internal sealed record Statement(ImmutableArray<Sentence> Sentences, StatementKind Kind, int Position)
{
    public int Words { get; } = SentenceReader.Words(Sentences);
}
