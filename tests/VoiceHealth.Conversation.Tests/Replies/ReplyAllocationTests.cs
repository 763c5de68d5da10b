using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Replies;

public sealed class ReplyAllocationTests
{
    private const long MostBytes = 20 * 1024;

    [Fact]
    public void Respond_FirstTurnOnAPageAndMore_AllocateLittle()
    {
        var library = new MemoryLibrary(SamplePages.All());
        FirstTurnAndMore(library);

        (long first, long more) = FirstTurnAndMore(library);

        Assert.InRange(first, 1, MostBytes);
        Assert.InRange(more, 1, MostBytes);
    }

    /// <summary>A new assistant has no plans, so that the first turn makes one.</summary>
    private static (long First, long More) FirstTurnAndMore(MemoryLibrary library)
    {
        var assistant = new Assistant(library, new SilentSearch(), new SilentAlerts(), Pronunciations.None, new FixedTime(SamplePages.Now));
        long start = GC.GetAllocatedBytesForCurrentThread();
        DialogueState state = assistant.Respond(new Turn(TurnKind.Utterance, "", SamplePages.Blenfold, Content.HealthAspect.Overview), DialogueState.New).State;
        long first = GC.GetAllocatedBytesForCurrentThread();
        assistant.Respond(new Turn(TurnKind.More, ""), state);
        return (first - start, GC.GetAllocatedBytesForCurrentThread() - first);
    }
}
