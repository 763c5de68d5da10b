using System.Text;
using System.Text.Json;
using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Tests.Alexa;

public class TopicQuestionTests
{
    private readonly AlexaSkill _skill = new(new AskingAssistant(), []);

    [Fact]
    public void Respond_AspectWithoutTopic_ElicitsTheTopicOfTheSameIntent()
    {
        JsonElement directive = Directives(Envelopes.Read("topic-empty-follow-up")).Single();

        Assert.Equal("Dialog.ElicitSlot", directive.GetProperty("type").GetString());
        Assert.Equal("topic", directive.GetProperty("slotToElicit").GetString());
        Assert.Equal("SymptomsIntent", directive.GetProperty("updatedIntent").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("carrier")]
    [InlineData("topic-resolved")]
    [InlineData("launch")]
    [InlineData("fallback")]
    public void Respond_AnyOther_ElicitsNothing(string recording) => Assert.Empty(Directives(Envelopes.Read(recording)));

    [Fact]
    public void Respond_AnswerToTheQuestion_IsHeardAsItWasSaid()
    {
        string recorded = Encoding.UTF8.GetString(Envelopes.Read("topic-resolved"));
        byte[] answer = Encoding.UTF8.GetBytes(recorded.Replace("STARTED", "IN_PROGRESS", StringComparison.Ordinal));

        string ssml = JsonDocument.Parse(_skill.Respond(answer).Body).RootElement.GetProperty("response").GetProperty("outputSpeech").GetProperty("ssml").GetString()!;

        Assert.Contains("Symptoms of /conditions/chickenpox/", ssml, StringComparison.Ordinal);
        Assert.EndsWith("words=chicken pox</speak>", ssml, StringComparison.Ordinal);
    }

    private JsonElement[] Directives(byte[] request) =>
        JsonDocument.Parse(_skill.Respond(request).Body).RootElement.GetProperty("response").TryGetProperty("directives", out JsonElement directives)
            ? [.. directives.EnumerateArray()]
            : [];
}
