using System.Text;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Tests.Fixtures;

namespace VoiceHealth.Conversation.Tests.Dialogue;

public sealed class DialogueStateFormatTests
{
    private static readonly DialogueState Full = new(1, "0123456789ab", "/a/b/", HealthAspect.Causes, 4, ["/a/", "/b/", "/c/"], 1, true)
    {
        Last = LastReply.Choices,
        Alert = "emergency",
        Trail = [new ReadingPlace("/d/", HealthAspect.Symptoms), new ReadingPlace("/e/", HealthAspect.None)],
    };

    [Fact]
    public void Write_ThenRead_GivesTheSameState()
    {
        DialogueState read = DialogueStateFormat.Read(DialogueStateFormat.Write(Full));

        Assert.Equal(Full with { Choices = read.Choices, Trail = read.Trail }, read);
        Assert.Equal(Full.Choices, read.Choices);
        Assert.Equal(Full.Trail, read.Trail);
    }

    [Fact]
    public void Write_NewState_IsShort() => Assert.Equal("{\"v\":1}", DialogueStateFormat.Write(DialogueState.New));

    [Fact]
    public void Write_LongestPaths_StaysUnderTheLimit()
    {
        string path = "/" + new string('x', 158) + "/";
        DialogueState state = Full with { Page = path, Choices = [path, path, path], Trail = [new(path, HealthAspect.Causes), new(path, HealthAspect.Causes), new(path, HealthAspect.Causes)] };

        Assert.InRange(Encoding.UTF8.GetByteCount(DialogueStateFormat.Write(state)), 1, DialogueStateFormat.MaxBytes);
    }

    [Fact]
    public void Write_PathsOfWideCharacters_StaysUnderTheLimit()
    {
        string path = "/" + new string('\u2603', 158) + "/";

        Assert.InRange(Encoding.UTF8.GetByteCount(DialogueStateFormat.Write(Full with { Page = path, Choices = [path, path, path] })), 1, DialogueStateFormat.MaxBytes);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"v\":2,\"p\":\"/a/\"}")]
    [InlineData("{\"v\":1,\"p\":7}")]
    [InlineData("{\"v\":1,\"n\":99999999999}")]
    [InlineData("{\"v\":1,\"p\":\"\\ud800\"}")]
    [InlineData("{\"v\":1} 2")]
    public void Read_WhatIsNoState_GivesANewOne(string? text) => Assert.Equal(DialogueState.New, DialogueStateFormat.Read(text));

    [Fact]
    public void Read_EveryTruncation_NeverThrows()
    {
        string written = DialogueStateFormat.Write(Full);
        for (int length = 0; length < written.Length; length++)
        {
            Assert.Equal(DialogueState.New, DialogueStateFormat.Read(written[..length]));
        }
    }

    [Theory]
    [InlineData("{\"v\":1,\"p\":\"/not/there/\",\"l\":3,\"n\":7}")]
    [InlineData("{\"v\":1,\"p\":\"/conditions/blenfold/\",\"l\":3,\"n\":2000000000}")]
    [InlineData("{\"v\":1,\"p\":\"/conditions/blenfold/\",\"a\":77,\"l\":99,\"n\":-4,\"m\":-9}")]
    [InlineData("{\"v\":1,\"l\":4,\"c\":[\"/not/there/\",null,\"\"]}")]
    [InlineData("{\"v\":1,\"l\":4,\"c\":[]}")]
    [InlineData("{\"v\":1,\"t\":[null,{\"p\":\"/not/there/\"},{}],\"l\":12,\"k\":\"no such reply\"}")]
    public void Respond_TamperedState_StillAnswersSensibly(string written)
    {
        foreach (string words in new[] { "more", "yes", "no", "repeat", "go back", "start over", "the second one", "what else is there", "how old is this", "send it to my phone" })
        {
            var talk = new Talk { State = written };

            Reply reply = talk.Say(words);

            Assert.NotEmpty(reply.Spoken);
        }
    }

    [Fact]
    public void Respond_StateOfAnotherRelease_StartsThePageAgain()
    {
        var talk = new Talk { State = "{\"v\":1,\"r\":\"older\",\"p\":\"/conditions/blenfold/\",\"a\":2,\"n\":3,\"l\":3}" };

        Reply reply = talk.Say("repeat");

        Assert.Equal(ReplyKind.Answer, reply.Kind);
        Assert.Equal(HealthAspect.Symptoms, reply.Aspect);
    }
}
