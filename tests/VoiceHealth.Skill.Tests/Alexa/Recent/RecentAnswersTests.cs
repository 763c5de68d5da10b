using System.Text;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Alexa.Recent;

namespace VoiceHealth.Skill.Tests.Alexa.Recent;

public class RecentAnswersTests
{
    private readonly CountingAssistant _assistant = new();
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly AlexaSkill _skill;

    public RecentAnswersTests() => _skill = new AlexaSkill(_assistant, [], new RecentAnswers(_time));

    [Fact]
    public void Respond_SameQuestionFromAnother_IsWorkedOutOnceAndAnsweredAlike()
    {
        string first = Ask("what is flu");
        string second = Encoding.UTF8.GetString(_skill.Respond(Change(Question("what is flu"), "\"userId\": \"u\"", "\"userId\": \"other\"")).Body.Span);

        Assert.Equal(first, second);
        Assert.Equal(1, _assistant.Asked);
    }

    [Fact]
    public void Respond_Danger_IsHeardEachTime()
    {
        Ask("this is a crisis");
        Ask("this is a crisis");

        Assert.Equal(2, _assistant.Asked);
    }

    [Fact]
    public void Respond_NoTopicYet_IsWorkedOutEachTime()
    {
        _skill.Respond(Envelopes.Intent("SymptomsIntent", "topic", ""));
        _skill.Respond(Envelopes.Intent("SymptomsIntent", "topic", ""));

        Assert.Equal(2, _assistant.Asked);
    }

    public static TheoryData<string, string> Differences => new()
    {
        { "what is flu", "what is shingles" },
        { "\"AskIntent\"", "\"SymptomsIntent\"" },
        { "\"supportedInterfaces\": {}", "\"supportedInterfaces\": {\"Alexa.Presentation.APL\": {}}" },
        { "\"new\": true", "\"new\": false, \"attributes\": {\"dialogue\": \"{\\\"v\\\":1,\\\"n\\\":3}\"}" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void Respond_WhatAnswersDependOnDiffers_IsWorkedOutAgain(string from, string to)
    {
        byte[] question = Question("what is flu");
        byte[] other = Change(question, from, to);
        _skill.Respond(question);

        SkillAnswer answer = _skill.Respond(other);

        Assert.Equal(2, _assistant.Asked);
        Assert.Equal(new AlexaSkill(_assistant, []).Respond(other).Body.ToArray(), answer.Body.ToArray());
    }

    [Fact]
    public void Respond_TenMinutesLater_IsWorkedOutAgain()
    {
        Ask("what is flu");
        _time.Now += RecentAnswers.Longest - TimeSpan.FromSeconds(1);
        Ask("what is flu");
        int within = _assistant.Asked;
        _time.Now += TimeSpan.FromSeconds(1);
        Ask("what is flu");

        Assert.Equal((1, 2), (within, _assistant.Asked));
    }

    [Fact]
    public void Respond_ContentReplaced_IsWorkedOutAgain()
    {
        Ask("what is flu");
        _assistant.Content = new object();
        Ask("what is flu");

        Assert.Equal(2, _assistant.Asked);
    }

    [Fact]
    public void Respond_EveryRecordedRequestTwice_AnswersAsWithoutMemory()
    {
        var plain = new AlexaSkill(new RepeatingAssistant(), []);
        foreach (string file in Directory.EnumerateFiles(Envelopes.Folder, "*.request.json"))
        {
            byte[] request = File.ReadAllBytes(file);
            _skill.Respond(request);

            Assert.Equal(plain.Respond(request).Body.ToArray(), _skill.Respond(request).Body.ToArray());
        }
    }

    [Fact]
    public void Keep_MoreThanFits_StartsAnew()
    {
        var recent = new RecentAnswers(_time);
        object content = new();
        var large = new SkillAnswer(SkillAnswerKind.Answered, new byte[RecentAnswers.MaxBytes / 2]);
        AnswerKey[] keys = [.. Enumerable.Range(1, 3).Select(number => new AnswerKey(0, (ulong)number))];

        foreach (AnswerKey key in keys)
        {
            recent.Keep(key, content, large);
        }

        Assert.Equal([false, false, true], keys.Select(key => recent.Find(key, content) is not null));
    }

    private string Ask(string words) => Encoding.UTF8.GetString(_skill.Respond(Question(words)).Body.Span);

    private static byte[] Question(string words) => Envelopes.Intent("AskIntent", "query", words);

    private static byte[] Change(byte[] request, string from, string to)
    {
        string text = Encoding.UTF8.GetString(request);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }
}
