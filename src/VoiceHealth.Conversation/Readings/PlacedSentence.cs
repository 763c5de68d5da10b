using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>A sentence at its place on the page.</summary>
/// <param name="Order">Position among the page's sentences, from 0, in source order.</param>
internal sealed record PlacedSentence(Chunk Chunk, Sentence Sentence, int Order, int Words);
