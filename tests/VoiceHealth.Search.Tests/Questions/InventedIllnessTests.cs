using VoiceHealth.Search.Questions;
using VoiceHealth.Search.Tests.Fixtures;
using Xunit;

namespace VoiceHealth.Search.Tests.Questions;

/// <summary>No page is offered for an illness that does not exist, however its name is made.</summary>
public sealed class InventedIllnessTests : IDisposable
{
    private readonly SmallRelease _release = new();

    public void Dispose() => _release.Dispose();

    [Theory]
    [InlineData("what is juniper head")]
    [InlineData("symptoms of copper leg syndrome")]
    [InlineData("how do you treat brambleitis")]
    [InlineData("tell me about tuckett's nerve")]
    [InlineData("is plorfen disease catching")]
    [InlineData("what causes velvet diabetes type nine")]
    [InlineData("my mum's got lantern headache")]
    [InlineData("my friend thinks it's velvet chest")]
    [InlineData("i've been told i've got copper head")]
    public void Search_InventedName_OffersNothing(string words) =>
        Assert.Equal(SearchDecision.Decline, _release.Search.Search(words, QuestionContext.Start).Decision);

    [Theory]
    [InlineData("my heart's broken she left me")]
    [InlineData("i'm dying for a wee")]
    [InlineData("my laptop has a virus")]
    public void Search_FigureOfSpeech_OffersNothing(string words) =>
        Assert.Equal(SearchDecision.Decline, _release.Search.Search(words, QuestionContext.Start).Decision);
}
