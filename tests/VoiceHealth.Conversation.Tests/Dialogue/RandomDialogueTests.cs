using System.Text;
using System.Xml.Linq;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Dialogue;

/// <summary>
/// Random dialogues: no exception, no dead end, no state and no turn over its limit. VOICEHEALTH_DIALOGUES asks for more of them (a million is the long run),
/// VOICEHEALTH_SEED for others.
/// </summary>
public sealed class RandomDialogueTests
{
    private const int DialoguesATask = 1000;

    [Fact]
    public void Respond_RandomTurns_NeverEndsDead()
    {
        int dialogues = int.TryParse(Environment.GetEnvironmentVariable("VOICEHEALTH_DIALOGUES"), out int asked) ? asked : 2000;
        int seed = int.TryParse(Environment.GetEnvironmentVariable("VOICEHEALTH_SEED"), out int given) ? given : 20260504;
        long turns = 0;
        int longestState = 0;
        Parallel.For(0, (dialogues + DialoguesATask - 1) / DialoguesATask, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, task =>
        {
            (int Turns, int LongestState) run = Run(new Random(seed + task), Math.Min(DialoguesATask, dialogues - (task * DialoguesATask)), $"seed {seed + task}");
            Interlocked.Add(ref turns, run.Turns);
            InterlockedMax(ref longestState, run.LongestState);
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}: {dialogues} dialogues, {turns} turns, the longest state takes {longestState} bytes");
    }

    private static (int Turns, int LongestState) Run(Random random, int dialogues, string seed)
    {
        var talk = new Talk();
        var draw = new RandomTurns(random, talk.Library.Paths);
        int turns = 0;
        int longest = 0;
        for (int dialogue = 0; dialogue < dialogues; dialogue++)
        {
            talk.State = "";
            for (int left = random.Next(3, 9); left > 0; left--)
            {
                talk.State = random.Next(30) == 0 ? draw.Tamper(talk.State) : talk.State;
                Turn turn = draw.Next();
                string where = $"{seed}, dialogue {dialogue}, turn {++turns}: {turn}";
                Reply reply = talk.Do(turn);
                longest = Math.Max(longest, Encoding.UTF8.GetByteCount(talk.State));
                Verify(reply, where);
                VerifyWays(talk, reply, where);
            }
        }

        Assert.InRange(longest, 1, DialogueStateFormat.MaxBytes);
        return (turns, longest);
    }

    private static void Verify(Reply reply, string where)
    {
        Assert.True(reply.Spoken.Length > 0, $"{where}: nothing is said");
        Assert.True(reply.SessionOpen == (reply.Reprompt.Length > 0), $"{where}: open without a reprompt");
        Assert.True(!reply.SessionOpen || reply.Spoken.EndsWith('?') || reply.Alert != AlertLevel.None, $"{where}: stays open without a question: {reply.Spoken}");
        Assert.True(reply.SessionOpen || reply.Kind is ReplyKind.Stop or ReplyKind.Help, $"{where}: closes on {reply.Kind}");
        double seconds = SpeakingTime.SecondsOf(reply.Segments);
        bool isSafety = reply.Alert != AlertLevel.None || reply.Spoken.Contains("999", StringComparison.Ordinal);
        Assert.True(seconds <= (isSafety ? 40 : 30), $"{where}: takes {seconds} s");
        XElement.Parse(reply.Ssml);
    }

    /// <summary>From every open question "yes" leads on, "stop" leads out, and neither spends a turn on nothing.</summary>
    private static void VerifyWays(Talk talk, Reply reply, string where)
    {
        if (!reply.SessionOpen)
        {
            return;
        }

        DialogueState state = talk.ReadState;
        Reply on = talk.Assistant.Respond(Turn.Said("yes"), state).Reply;
        Reply outward = talk.Assistant.Respond(Turn.Said("stop"), state).Reply;
        Assert.True(on.SessionOpen && on.Spoken.Length > 0, $"{where}: \"yes\" leads nowhere: {on.Spoken}");
        Assert.True(outward is { Kind: ReplyKind.Stop, SessionOpen: false }, $"{where}: \"stop\" does not leave: {outward.Spoken}");
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (int seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
