namespace VoiceHealth.Content.Releases;

/// <summary>How a word is to be said where a speech engine says it wrong. One of the two ways is set.</summary>
/// <param name="Word">One word as it is written. One in capitals is matched in capitals only, any other in any case.</param>
/// <param name="Alias">The text to say instead; empty where <paramref name="Ipa"/> is set.</param>
/// <param name="Ipa">The sounds in the International Phonetic Alphabet; empty where <paramref name="Alias"/> is set.</param>
public sealed record PronunciationEntry(string Word, string Alias, string Ipa);
