using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Skill.Alexa.Intents;

/// <summary>
/// Alexa only passes on the words of an AMAZON.SearchQuery slot, and such a slot needs other words beside it, so each way in which
/// sentences begin or end is an intent of its own: its words and the slot give the sentence back. The ways are editors' data.
/// </summary>
internal static class CarrierIntents
{
    private const string Query = "{" + SlotNames.Query + "}";

    /// <summary>For words that come whole: after a request to look something up, or after a word that only fills.</summary>
    public static readonly SkillIntent Ask = new(
        "AskIntent", TurnKind.Utterance, Query, null, null,
        [
            $"ask {Query}", $"search for {Query}", $"look up {Query}", $"question {Query}", $"please {Query}", $"alexa {Query}", $"sorry {Query}", $"oh {Query}", $"so {Query}", $"but {Query}",
            $"and {Query}", $"then {Query}", $"also {Query}", $"hello {Query}", $"hi {Query}", $"hey {Query}", $"ok {Query}", $"okay {Query}", $"well {Query}", $"like {Query}", $"actually {Query}",
            $"basically {Query}", $"um {Query}", $"uh {Query}", $"erm {Query}", $"just {Query}", $"now {Query}", $"look {Query}", $"sometimes {Query}", $"lately {Query}", $"quick {Query}", $"quickly {Query}",
        ]);

    /// <summary>The intent for sentences that begin with these words, or with others that mean the same there.</summary>
    public static SkillIntent Starting(string words, params IEnumerable<string> variants) =>
        Carrier(CarrierName.OfStart(words), words, variants, part => $"{part} {Query}");

    /// <summary>The same for the end of sentences.</summary>
    public static SkillIntent Ending(string words, params IEnumerable<string> variants) =>
        Carrier(CarrierName.OfEnd(words), words, variants, part => $"{Query} {part}");

    private static SkillIntent Carrier(string name, string words, IEnumerable<string> variants, Func<string, string> sample) =>
        new(name, TurnKind.Utterance, sample(words), null, null, [.. variants.Prepend(words).Select(sample)]);
}
