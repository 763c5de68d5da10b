using System.Collections.Immutable;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>What can be said in a few fixed ways: where an answer is from, and which of the choices is meant.</summary>
internal static class PhraseIntents
{
    private const string Choice = "{" + SlotNames.Choice + "}";

    public static readonly ImmutableArray<SkillIntent> All =
    [
        new("ChoiceIntent", TurnKind.Utterance, Choice, null, null,
            [Choice, $"the {Choice}", $"the {Choice} one", $"number {Choice}", $"option {Choice}", $"choice {Choice}", $"{Choice} please"]),
        Phrase("SourceIntent", "where is this from", "where does this come from", "who says so", "who wrote this", "what is the source", "what is your source", "where did you get that"),
        Phrase("FreshnessIntent", "how old is this", "when was this reviewed", "when was this last reviewed", "is this up to date", "how recent is this"),
        // The sentence that stands for all of these must be one that the safety rules hear.
        Phrase("EmergencyIntent", "i need an ambulance", "call an ambulance", "it is an emergency", "this is an emergency", "emergency"),
        Phrase("GoOnIntent", "go on", "carry on", "keep going", "tell me more", "what else", "is there more", "read the rest", "continue"),
        Phrase("ThanksIntent", "thank you", "thanks", "thanks that is all", "that is all", "i am done", "nothing else", "goodbye", "bye"),
    ];

    private static SkillIntent Phrase(string name, string words, params string[] more) =>
        new(name, TurnKind.Utterance, words, words, null, [words, .. more]);
}
