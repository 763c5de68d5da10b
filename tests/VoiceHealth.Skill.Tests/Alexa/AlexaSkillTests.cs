using System.Text;
using System.Text.Json;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Tests.Alexa;

public class AlexaSkillTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"request\":7}")]
    [InlineData("{\"request\":null}")]
    [InlineData("{\"request\":{\"type\":\"IntentRequest\"")]
    [InlineData("\"request\"")]
    public void Respond_NoRequest_IsUnreadable(string json)
    {
        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(Encoding.UTF8.GetBytes(json));

        Assert.Equal(SkillAnswerKind.Unreadable, answer.Kind);
        Assert.True(answer.Body.IsEmpty);
    }

    [Fact]
    public void Respond_NestedTooDeep_IsUnreadable()
    {
        string json = $"{{\"request\":{{\"type\":\"LaunchRequest\"}},\"x\":{new string('[', 100)}{new string(']', 100)}}}";

        Assert.Equal(SkillAnswerKind.Unreadable, new AlexaSkill(new RepeatingAssistant(), []).Respond(Encoding.UTF8.GetBytes(json)).Kind);
    }

    [Fact]
    public void Respond_TooLong_IsUnreadable()
    {
        byte[] request = Envelopes.Intent("AskIntent", "query", new string('a', AlexaSkill.MaxRequestBytes));

        Assert.Equal(SkillAnswerKind.Unreadable, new AlexaSkill(new RepeatingAssistant(), []).Respond(request).Kind);
    }

    [Theory]
    [InlineData("amzn1.ask.skill.test", SkillAnswerKind.Answered)]
    [InlineData("amzn1.ask.skill.other", SkillAnswerKind.NotOurs)]
    public void Respond_ApplicationId_MustBeOurs(string ours, SkillAnswerKind expected)
    {
        byte[] request = Envelopes.Intent("AskIntent", "query", "what is flu");

        Assert.Equal(expected, new AlexaSkill(new RepeatingAssistant(), [ours]).Respond(request).Kind);
    }

    [Fact]
    public void Respond_NoApplicationId_IsNotOurs()
    {
        byte[] request = "{\"request\":{\"type\":\"LaunchRequest\"}}"u8.ToArray();

        Assert.Equal(SkillAnswerKind.NotOurs, new AlexaSkill(new RepeatingAssistant(), ["amzn1.ask.skill.test"]).Respond(request).Kind);
    }

    [Fact]
    public void Respond_AssistantFails_ApologisesWithNumbersAndTellsNoWords()
    {
        SkillAnswer answer = new AlexaSkill(new ThrowingAssistant(), []).Respond(Envelopes.Intent("AskIntent", "query", "a private matter"));

        Assert.Equal(SkillAnswerKind.Failed, answer.Kind);
        Assert.DoesNotContain("private", answer.Problem, StringComparison.Ordinal);
        Assert.Contains(nameof(ThrowingAssistant), answer.Problem, StringComparison.Ordinal);
        JsonElement response = JsonDocument.Parse(answer.Body).RootElement.GetProperty("response");
        Assert.Equal(Apology.Words, response.GetProperty("outputSpeech").GetProperty("text").GetString());
        Assert.Contains("999", Apology.Words, StringComparison.Ordinal);
    }
}
