using System.Diagnostics;
using VoiceHealth.Conversation;
using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Tests.Alexa;

public sealed class SkillTracesTests : IDisposable
{
    private readonly List<Activity> _seen = [];
    private readonly ActivityListener _listener;
    private readonly SkillTraces _traces = new();
    private readonly ActivitySource _test = new("SkillTracesTests");
    private readonly Activity _parent;

    public SkillTracesTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is SkillTraces.SourceName or "SkillTracesTests",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _seen.Add,
        };
        ActivitySource.AddActivityListener(_listener);
        _parent = _test.StartActivity("test")!;
    }

    public void Dispose()
    {
        _parent.Dispose();
        _listener.Dispose();
        _traces.Dispose();
        _test.Dispose();
    }

    [Theory]
    [InlineData("a private matter")]
    [InlineData("a private crisis")]
    public void Respond_Traced_TellsOutcomeAndKindAndNothingElse(string words)
    {
        Respond(new RepeatingAssistant(), words, _traces);

        Activity activity = Assert.Single(Ours());
        Assert.Equal([new("voicehealth.outcome", "Answered"), new("voicehealth.turn", "Utterance")], activity.TagObjects);
        Assert.Empty(activity.Events);
        Assert.Empty(activity.Baggage);
    }

    [Fact]
    public void Respond_Fails_IsAnErrorWithoutItsMessage()
    {
        Respond(new ThrowingAssistant(), "a private matter", _traces);

        Activity activity = Assert.Single(Ours());
        Assert.Equal((ActivityStatusCode.Error, null), (activity.Status, activity.StatusDescription));
    }

    [Fact]
    public void Respond_NotTraced_LeavesNothing()
    {
        Respond(new RepeatingAssistant(), "a private matter", null);

        Assert.Empty(Ours());
    }

    /// <summary>Other tests may run at the same time; the listener hears all of the process.</summary>
    private IEnumerable<Activity> Ours() => _seen.ToArray().Where(activity => activity.ParentId == _parent.Id);

    private static void Respond(IAssistant assistant, string words, SkillTraces? traces) =>
        new AlexaSkill(assistant, [], traces: traces).Respond(Envelopes.Intent("AskIntent", "query", words));
}
