namespace VoiceHealth.Search.Understanding;

/// <summary>A concept in an utterance.</summary>
/// <param name="Concept">Its number in the release's language.</param>
/// <param name="Positions">Bit n is set where word n belongs to it.</param>
/// <param name="IsContent">False for function and frame words, which count only as parts of names.</param>
internal readonly record struct UtteranceConcept(int Concept, ulong Positions, bool IsContent);
