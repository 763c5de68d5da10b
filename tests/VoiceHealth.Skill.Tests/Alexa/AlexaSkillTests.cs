using System.Globalization;
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

    [Theory]
    [InlineData("\"new\": true", "\"new\": true, \"attributes\": [1, 2]")]
    [InlineData("\"new\": true", "\"new\": [], \"attributes\": \"x\"")]
    [InlineData("\"new\": true", "\"new\": true, \"attributes\": {\"\\ud800\": \"\\udc00\"}")]
    [InlineData("\"device\": {", "\"extra\": 7, \"device\": [], \"other\": {")]
    [InlineData("\"confirmationStatus\": \"NONE\"", "\"confirmationStatus\": {}, \"\\ud800\": 1")]
    [InlineData("\"name\": \"query\", ", "\"name\": \"query\", \"resolutions\": [1], \"slotValue\": 3, ")]
    [InlineData("\"locale\": \"en-GB\"", "\"locale\": \"\\udfff\"")]
    public void Respond_FieldOfAnOddShape_AnswersTheRest(string from, string to)
    {
        string request = Encoding.UTF8.GetString(Envelopes.Intent("AskIntent", "query", "what is flu"));
        Assert.Contains(from, request, StringComparison.Ordinal);

        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(Encoding.UTF8.GetBytes(request.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(SkillAnswerKind.Answered, answer.Kind);
        Assert.Contains("what is flu", SpeechOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crisis {0}")]
    [InlineData("{0} crisis")]
    public void Respond_LongSlot_HandsOnItsHeadAndItsTail(string value)
    {
        string story = string.Concat(Enumerable.Repeat("and then some more ", 1000)).Trim();
        byte[] request = Envelopes.Intent("AskIntent", "query", string.Format(CultureInfo.InvariantCulture, value, story));

        string speech = SpeechOf(new AlexaSkill(new RepeatingAssistant(), []).Respond(request));

        Assert.Contains("crisis", speech, StringComparison.Ordinal);
        Assert.True(speech.Length < story.Length / 2, "an utterance is bounded");
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"query\"")]
    [InlineData("{\"query\": [1]}")]
    [InlineData("{\"query\": {\"name\": \"query\", \"value\": {\"a\": \"\\ud800\"}}}")]
    public void Respond_SlotsOfAnOddShape_IsAnsweredAsWithoutThem(string slots)
    {
        string request = Encoding.UTF8.GetString(Envelopes.Intent("AskIntent", "query", "what is flu"));
        int start = request.IndexOf("{\"query\"", StringComparison.Ordinal), end = request.IndexOf("} } } }", StringComparison.Ordinal) + 3;

        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(Encoding.UTF8.GetBytes(request[..start] + slots + request[end..]));

        Assert.Equal(SkillAnswerKind.Answered, answer.Kind);
    }

    [Theory]
    [InlineData(@"my chest \ud83d hurts", "my chest \uFFFD hurts")]
    [InlineData(@"\uDC00my \u0063hest\t\n hurts\\\""", "chest")]
    [InlineData(@"my chest hurts \ud83d\ude00 \ud83d", "my chest hurts")]
    public void Respond_HalfACharacterInASlot_LosesNoWordsRoundIt(string value, string heard)
    {
        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(Envelopes.Intent("AskIntent", "query", value));

        Assert.Contains(heard, SpeechOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_BytesThatAreNoText_LoseNoWordsRoundThem()
    {
        byte[] request = Envelopes.Intent("AskIntent", "query", "my chest ~ hurts");
        request[Array.IndexOf(request, (byte)'~')] = 0xFF;

        SkillAnswer answer = new AlexaSkill(new RepeatingAssistant(), []).Respond(request);

        Assert.Contains("my chest \uFFFD hurts", SpeechOf(answer), StringComparison.Ordinal);
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

    private static string SpeechOf(SkillAnswer answer)
    {
        Assert.Equal(SkillAnswerKind.Answered, answer.Kind);
        return JsonDocument.Parse(answer.Body).RootElement.GetProperty("response").GetProperty("outputSpeech").GetProperty("ssml").GetString()!;
    }
}
