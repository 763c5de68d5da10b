using Alexa.NET.Request;
using Alexa.NET.Request.Type;
using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Tests.Signature;

public class TimestampToleranceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(-150, true)]
    [InlineData(150, true)]
    [InlineData(-151, false)]
    [InlineData(151, false)]
    [InlineData(-86400, false)]
    public void Accepts_Request_HoldsFor150SecondsEitherWay(int seconds, bool expected) =>
        Assert.Equal(expected, TimestampTolerance.Accepts(At(new LaunchRequest(), seconds), Now));

    [Theory]
    [InlineData("AlexaSkillEvent.SkillEnabled", -3600, true)]
    [InlineData("AlexaSkillEvent.SkillEnabled", -3601, false)]
    [InlineData("AlexaSkillEvent.SkillAccountLinked", 3601, false)]
    [InlineData("AlexaSkillEvent.SomethingLater", -151, false)]
    public void Accepts_SkillEvent_HoldsForAnHourIfAlexaSendsItAgain(string type, int seconds, bool expected) =>
        Assert.Equal(expected, TimestampTolerance.Accepts(At(new SkillEventRequest { Type = type }, seconds), Now));

    [Fact]
    public void Accepts_NoTimestamp_IsFalse() =>
        Assert.False(TimestampTolerance.Accepts(new SkillRequest { Request = new LaunchRequest() }, Now));

    private static SkillRequest At(Request request, int seconds)
    {
        request.Timestamp = Now.AddSeconds(seconds).UtcDateTime;
        return new SkillRequest { Request = request };
    }
}
