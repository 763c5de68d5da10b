using System.Collections.Immutable;

namespace VoiceHealth.Content.Releases;

/// <summary>The pronunciations of a release, in the order of their words: what <see cref="ReleaseLayout.Pronunciations"/> holds, as JSON.</summary>
public sealed record PronunciationTable(ImmutableArray<PronunciationEntry> Entries);
