using System.Collections.Immutable;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Pronunciations;

/// <summary>What came of reading the editors' pronunciations.</summary>
/// <param name="Errors">Each says file, line, what is wrong and what to write; empty where the table may be used.</param>
public sealed record PronunciationCompilation(PronunciationTable Table, ImmutableArray<string> Errors);
