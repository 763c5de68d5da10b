namespace VoiceHealth.Conversation.Speech;

/// <summary>How a word is to be said: as another text, or as sounds. One of the two is set.</summary>
/// <param name="Word">The word or phrase as it is written; matched whole, in any case.</param>
/// <param name="Alias">The text to say instead; empty where <paramref name="Ipa"/> is set.</param>
/// <param name="Ipa">The sounds in the International Phonetic Alphabet; empty where <paramref name="Alias"/> is set.</param>
public sealed record Pronunciation(string Word, string Alias, string Ipa);
