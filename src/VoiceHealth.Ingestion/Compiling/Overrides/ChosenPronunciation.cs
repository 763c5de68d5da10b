using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>A pronunciation that goes before the one in pronunciations.tsv.</summary>
public sealed record ChosenPronunciation(PronunciationEntry Entry, OverridePlace Place);
