using System.Text;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Dialogue;

/// <summary>Random dialogues: no exception, no dead end, no state over its limit. VOICEHEALTH_DIALOGUES asks for more of them, VOICEHEALTH_SEED for others.</summary>
public sealed class RandomDialogueTests
{
    private static readonly string[] Sayings =
    [
        "what is blenfold", "symptoms of marrowitch", "what causes it", "more", "next", "yes", "no", "no thanks", "repeat", "slower please", "go back", "start over", "help", "what else is there",
        "how old is this", "where is this from", "send it to my phone", "the second one", "the last one", "deep", "mild marrowitch", "florble", "", "   ", "symptoms", "of blenfold", "get help", "who can i talk to",
        "i feel a marrowitch", "thanks", "stop", "tell me about tansy cough", "and in pregnancy", "what about blenfold", PhraseAlerts.Danger, PhraseAlerts.Crisis, "\ud83d\ude00 <speak> & ]]>", "one two three four five six",
    ];

    [Fact]
    public void Respond_RandomTurns_NeverEndsDead()
    {
        int dialogues = int.TryParse(Environment.GetEnvironmentVariable("VOICEHEALTH_DIALOGUES"), out int asked) ? asked : 2000;
        int seed = int.TryParse(Environment.GetEnvironmentVariable("VOICEHEALTH_SEED"), out int given) ? given : 20260504;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var talk = new Talk();
        for (int dialogue = 0; dialogue < dialogues; dialogue++)
        {
            talk.State = "";
            int turns = random.Next(3, 9);
            for (int i = 0; i < turns; i++)
            {
                Turn turn = Next(random);
                Reply reply = talk.Do(turn);
                Verify(reply, talk.State, $"seed {seed}, dialogue {dialogue}, turn {i}: {turn}");
            }
        }
    }

    private static Turn Next(Random random) => random.Next(10) switch
    {
        0 => new Turn((TurnKind)random.Next(11), ""),
        1 => new Turn(TurnKind.Utterance, "", SamplePages.Blenfold, (HealthAspect)random.Next(33)),
        2 => new Turn(TurnKind.Utterance, "", null, (HealthAspect)random.Next(33)),
        3 => new Turn(TurnKind.Utterance, "that", Choice: random.Next(-1, 6)),
        _ => Turn.Said(Sayings[random.Next(Sayings.Length)]),
    };

    private static void Verify(Reply reply, string state, string where)
    {
        Assert.True(reply.Spoken.Length > 0, $"{where}: nothing is said");
        Assert.True(Encoding.UTF8.GetByteCount(state) <= DialogueStateFormat.MaxBytes, $"{where}: the state takes {state.Length}");
        Assert.True(reply.SessionOpen == (reply.Reprompt.Length > 0), $"{where}: open without a reprompt");
        Assert.True(!reply.SessionOpen || reply.Spoken.EndsWith('?') || reply.Alert != VoiceHealth.Conversation.Safety.AlertLevel.None, $"{where}: stays open without a question: {reply.Spoken}");
        Assert.True(reply.SessionOpen || reply.Kind is ReplyKind.Stop or ReplyKind.Help, $"{where}: closes on {reply.Kind}");
        System.Xml.Linq.XElement.Parse(reply.Ssml);
    }
}
