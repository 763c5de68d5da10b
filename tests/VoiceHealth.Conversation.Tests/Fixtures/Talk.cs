using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>Talks to an assistant turn by turn; the state goes through its written form, as in a channel.</summary>
internal sealed class Talk
{
    public Talk(ContentOrigin origin = ContentOrigin.Sample, int daysOld = 0, IEnumerable<SpeakablePage>? pages = null, bool tellsNames = false)
    {
        Library = new MemoryLibrary(pages ?? SamplePages.All(), origin, SamplePages.Now.AddDays(-daysOld));
        Assistant = new Assistant(Library, new NameSearch(Library, tellsNames), new PhraseAlerts(), Pronunciations.None, new FixedTime(SamplePages.Now));
    }

    public MemoryLibrary Library { get; }

    public Assistant Assistant { get; }

    public string State { get; set; } = "";

    public DialogueState ReadState => DialogueStateFormat.Read(State);

    public Reply Say(string words) => Do(Turn.Said(words));

    public Reply Do(Turn turn)
    {
        (Reply reply, DialogueState state) = Assistant.Respond(turn, DialogueStateFormat.Read(State));
        State = DialogueStateFormat.Write(state);
        return reply;
    }
}
