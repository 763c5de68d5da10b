using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Tests.Fixtures;
using VoiceHealth.Conversation.Tests.Safety;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Tests.Alerts;

/// <summary>With the editors' own rules: danger told over several turns.</summary>
public sealed class ToldAlertsTests
{
    [Theory]
    [InlineData("headache", "i'm 34 weeks pregnant", "and i see flashing lights")]
    [InlineData("i'm having a miscarriage", "i'm 12 weeks", "i'm soaking pads")]
    [InlineData("nosebleed", "i'm on warfarin")]
    [InlineData("my baby has a temperature", "he's 2 months old", "it's 38.5")]
    [InlineData("he's 2 months old", "he has a temperature of 38.5")]
    [InlineData("my contractions are every three minutes", "i can see the head")]
    public void Respond_DangerOverSeveralTurns_RaisesAnAlert(params string[] turns) => Assert.True(AlertOf(turns) > AlertLevel.None, string.Join(" / ", turns));

    [Theory]
    [InlineData("headache", "i'm 34 weeks pregnant")]
    [InlineData("headache", "i'm 34 weeks pregnant", "can i take paracetamol")]
    [InlineData("headache", "i'm 34 weeks pregnant", "i'm a bit tired")]
    [InlineData("nosebleed", "i've got a cold too")]
    [InlineData("nosebleed", "am i at risk on warfarin")]
    [InlineData("he's 2 months old", "he has a runny nose")]
    [InlineData("my son is 4", "he has a temperature of 38.5")]
    public void Respond_NoDangerOverSeveralTurns_RaisesNone(params string[] turns) => Assert.True(AlertOf(turns) == AlertLevel.None, string.Join(" / ", turns));

    private static AlertLevel AlertOf(string[] turns)
    {
        var library = new MemoryLibrary([Page("headache", "Headaches"), Page("nosebleed", "Nosebleed"), Page("temperature", "High temperature (fever) in children"), Page("miscarriage", "Miscarriage")]);
        var assistant = new Assistant(library, new NameSearch(library), new SafetyAlerts(EditorsRules.Guard), Pronunciations.None, new FixedTime(SamplePages.Now));
        DialogueState state = DialogueState.New;
        var level = AlertLevel.None;
        foreach (string words in turns)
        {
            (Reply reply, DialogueState next) = assistant.Respond(Turn.Said(words), state);
            (level, state) = (reply.Alert, next);
        }

        return level;
    }

    private static SpeakablePage Page(string name, string topic) =>
        new PageFixture($"/conditions/{name}/", topic) { Aliases = [name] }.Text(HealthAspect.Overview, "", $"This is an invented page on {name}.").Build();
}
