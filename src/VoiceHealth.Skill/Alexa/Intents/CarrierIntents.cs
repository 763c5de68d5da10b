using System.Collections.Immutable;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>
/// The ways a sentence can begin. Alexa only passes on the words of an AMAZON.SearchQuery slot, and such a slot needs words before
/// it, so each beginning is an intent of its own: the beginning and the slot give the sentence back, word for word.
/// </summary>
internal static class CarrierIntents
{
    /// <summary>For words that came whole, as from the simulator's text box.</summary>
    public const string Ask = "AskIntent";

    private const string Query = "{" + SlotNames.Query + "}";

    /// <summary>Longer beginnings first give Alexa more to tell the intents apart by; single words then catch the rest.</summary>
    private static readonly ImmutableArray<string> Beginnings =
    [
        "what is", "what are", "what's the", "what causes", "what can", "what does", "what do", "what should", "what happens", "what if", "what helps",
        "how do i", "how do you", "how does", "how long", "how can i", "how serious", "how is", "how much", "how often", "how to",
        "i have", "i've got", "i've had", "i've been", "i feel", "i can't", "i think", "i had", "i get", "i keep", "i don't", "i need", "i want", "i swallowed",
        "can i", "can you", "should i", "do i", "do you", "is it", "is there", "is my", "why do", "why is", "why does", "why am i", "when should", "when i", "will it",
        "my baby", "my baby's", "my son", "my son's", "my daughter", "my child", "my little", "my husband", "my mum", "my dad",
        "there's a", "tell me", "symptoms of", "signs of",
        "what", "what's", "how", "how's", "why", "when", "where", "where's", "who", "which", "i", "i'm", "i've", "i'd", "my", "we", "we're", "we've", "our", "you", "you're", "your", "he", "he's", "his", "she", "she's", "her", "they", "they're", "they've", "their", "it", "it's", "this", "that's", "there", "there's",
        "a", "an", "the", "some", "every", "everyone", "someone", "someone's", "somebody", "something", "something's", "one", "both", "all",
        "is", "are", "am", "was", "were", "do", "does", "did", "have", "has", "had", "can", "can't", "could", "should", "would", "will", "might",
        "if", "and", "since", "after", "before", "for", "in", "on", "at", "with", "about", "not", "no", "just", "still", "sometimes", "lately", "suddenly",
        "mum", "mum's", "dad", "dad's", "gran", "gran's", "granddad's", "nan's", "baby", "baby's", "child", "life", "life's", "sudden", "bad", "call", "ring", "keep", "alexa",
        "two", "three", "four", "five", "ten", "twenty", "half",
        "tell", "give", "show", "find", "help", "need", "want", "please", "having", "been", "got", "getting", "feeling", "taking",
    ];

    public static readonly ImmutableArray<SkillIntent> All =
    [
        new(Ask, TurnKind.Utterance, Query, null, null, [$"ask {Query}", $"search for {Query}", $"look up {Query}", $"question {Query}"]),
        .. Beginnings.Select(Carrier),
    ];

    private static SkillIntent Carrier(string beginning) =>
        new(NameOf(beginning), TurnKind.Utterance, $"{beginning} {Query}", null, null, [$"{beginning} {Query}"]);

    /// <summary>"we're" and "were" must differ, so an apostrophe starts a word.</summary>
    private static string NameOf(string beginning)
    {
        IEnumerable<string> words = beginning.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return $"Says{string.Concat(words)}Intent";
    }
}
