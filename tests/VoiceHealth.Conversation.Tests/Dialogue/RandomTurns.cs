using VoiceHealth.Content;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Dialogue;

/// <summary>Turns of every kind, drawn at random: set phrases, questions, follow-ups, danger, intents without words, choices that were never offered, noise.</summary>
internal sealed class RandomTurns(Random random, IReadOnlyList<string> paths)
{
    private static readonly string[] Sayings =
    [
        "what is blenfold", "symptoms of marrowitch", "what causes it", "more", "next", "yes", "no", "no thanks", "repeat", "slower please", "go back", "start over", "help", "what else is there",
        "how old is this", "where is this from", "are you sure", "send it to my phone", "the second one", "the last one", "the first one again", "deep", "and deep", "no i said deep", "mild marrowitch", "florble", "", "   ",
        "symptoms", "of blenfold", "get help", "urgent advice", "who can i talk to", "say the number again", "i feel a marrowitch", "i feel really low", "thanks", "stop", "tell me about tansy cough", "and in pregnancy",
        "what about blenfold", "what if it swells", "it's on his face now", "oh no it's on fire now", "what do i do", PhraseAlerts.Danger, PhraseAlerts.PagelessDanger, PhraseAlerts.Crisis, "\ud83d\ude00 <speak> & ]]>", "one two three four five six",
    ];

    private static readonly string[] Words = ["it", "no", "the", "again", "what", "if", "and", "i", "said", "more", "blenfold", "deep", "thumb", "999", "is", "not", "one", "fire", "help", "\u0000", "caf\u00e9", "'"];

    public Turn Next() => random.Next(12) switch
    {
        0 => new Turn((TurnKind)random.Next(11), ""),
        1 => new Turn(TurnKind.Utterance, "", paths[random.Next(paths.Count)], (HealthAspect)random.Next(33)),
        2 => new Turn(TurnKind.Utterance, "", null, (HealthAspect)random.Next(33)),
        3 => new Turn(TurnKind.Utterance, "that", Choice: random.Next(-1, 6)),
        4 => Turn.Said(string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]))),
        5 => new Turn(TurnKind.Utterance, Sayings[random.Next(Sayings.Length)], "/conditions/no-such-page/", null, 1),
        _ => Turn.Said(Sayings[random.Next(Sayings.Length)]),
    };

    /// <summary>A state that somebody else wrote, or cut short, or scribbled in.</summary>
    public string Tamper(string state) => random.Next(4) switch
    {
        0 when state.Length > 2 => state[..random.Next(state.Length)],
        1 => state.Replace("blenfold", "gone", StringComparison.Ordinal),
        2 => $$"""{"v":1,"p":"{{paths[random.Next(paths.Count)]}}","a":{{random.Next(-1, 40)}},"n":{{random.Next(-2, 99)}},"c":["{{paths[random.Next(paths.Count)]}}"],"m":{{random.Next(-1, 9)}},"l":{{random.Next(-1, 20)}},"k":"emergency"}""",
        _ => new string([.. state.Select(c => random.Next(20) == 0 ? (char)random.Next(32, 127) : c)]),
    };
}
