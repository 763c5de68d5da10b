using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>What is never cut apart: a sentence, or a list item with what belongs to it.</summary>
/// <param name="Context">The headings and lead-ins without which it makes no sense. A chunk that begins with it begins with these.</param>
/// <param name="Block">Counts the blocks of the page, so that a cut between blocks can be told from one within.</param>
internal sealed record Unit(ImmutableArray<Sentence> Context, ImmutableArray<Sentence> Sentences, int Block);
