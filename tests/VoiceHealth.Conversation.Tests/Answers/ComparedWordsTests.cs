using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Requests;

namespace VoiceHealth.Conversation.Tests.Answers;

public sealed class ComparedWordsTests
{
    [Theory]
    [InlineData("what's the difference between a graze and a cut", "a graze", "a cut", false)]
    [InlineData("grazes or cuts what's the difference", "grazes", "cuts what's the difference", false)]
    [InlineData("how do i tell a graze from a cut", "a graze", "a cut", false)]
    [InlineData("is a graze the same as a cut", "is a graze the same", "a cut", false)]
    [InlineData("is it worse than a cut", "is it worse", "a cut", false)]
    [InlineData("graze versus cut", "graze", "cut", false)]
    [InlineData("is it a graze or a cut", "is it a graze", "a cut", true)]
    public void Read_TwoThingsSideBySide_HasBothSides(string words, string one, string other, bool asksWhich)
    {
        ComparedWords? compared = ComparedWords.Read(SpokenWords.Split(words));

        Assert.NotNull(compared);
        Assert.Equal(one, string.Join(' ', compared.One));
        Assert.Equal(other, string.Join(' ', compared.Other));
        Assert.Equal(asksWhich, compared.AsksWhich);
    }

    [Theory]
    [InlineData("tell me about grazes and cuts")]
    [InlineData("grazes or cuts")]
    [InlineData("what is a graze")]
    [InlineData("or")]
    [InlineData("what's the difference")]
    public void Read_NothingCompared_IsNull(string words) => Assert.Null(ComparedWords.Read(SpokenWords.Split(words)));
}
