namespace VoiceHealth.Search.Language;

/// <summary>A concept as it stands in a row of words.</summary>
/// <param name="Concept">Its number, or -1 for a word that the release does not know.</param>
/// <param name="Start">Position of its first word.</param>
/// <param name="Length">How many words it spans; more than 1 for a phrase.</param>
internal readonly record struct ConceptToken(int Concept, int Start, int Length);
