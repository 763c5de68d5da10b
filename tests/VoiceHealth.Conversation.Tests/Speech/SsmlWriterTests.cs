using System.Xml.Linq;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Tests.Speech;

public sealed class SsmlWriterTests
{
    [Theory]
    [InlineData("Call 999 now.", "<say-as interpret-as=\"telephone\">999</say-as>")]
    [InlineData("Call 116 123, free.", "<say-as interpret-as=\"telephone\">116 123</say-as>")]
    [InlineData("Call 0800 1111.", "<say-as interpret-as=\"telephone\">0800 1111</say-as>")]
    [InlineData("Text SHOUT to 85258.", "<say-as interpret-as=\"telephone\">85258</say-as>")]
    [InlineData("Go to A&E.", "<sub alias=\"A and E\">A&amp;E</sub>")]
    [InlineData("From www.nhs.uk.", "<sub alias=\"w w w dot N H S dot U K\">www.nhs.uk</sub>")]
    public void Write_NumbersAndNames_SaysThemAsAPersonWould(string words, string expected) =>
        Assert.Contains(expected, Write(Pronunciations.None, words), StringComparison.Ordinal);

    [Theory]
    [InlineData("It lasts 2 to 3 weeks.")]
    [InlineData("About 1110 people.")]
    [InlineData("In 2022.")]
    [InlineData("a 0.5 ml dose")]
    public void Write_OtherNumbers_AreLeftAsTheyAre(string words) =>
        Assert.DoesNotContain("say-as", Write(Pronunciations.None, words), StringComparison.Ordinal);

    [Theory]
    [InlineData("a < b & c > \"d\"")]
    [InlineData("]]> <!-- x --> &amp;")]
    [InlineData("odd \u0001 \uFFFF \ud83d\ude00 characters")]
    public void Write_AnyText_IsWellFormed(string words)
    {
        XElement speak = XElement.Parse(Write(Pronunciations.None, words));

        Assert.Equal("speak", speak.Name.LocalName);
    }

    [Fact]
    public void Write_Pronunciations_ReplacesWholeWordsInAnyCase()
    {
        var pronunciations = new Pronunciations([new PronunciationEntry("ibuprofen", "eye bew pro fen", ""), new PronunciationEntry("oesophagus", "", "iːˈsɒfəɡəs")]);

        string ssml = Write(pronunciations, "Ibuprofen and the oesophagus, not ibuprofens.");

        Assert.Contains("<sub alias=\"eye bew pro fen\">Ibuprofen</sub>", ssml, StringComparison.Ordinal);
        Assert.Contains("<phoneme alphabet=\"ipa\" ph=\"iːˈsɒfəɡəs\">oesophagus</phoneme>", ssml, StringComparison.Ordinal);
        Assert.Contains("not ibuprofens.", ssml, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PronunciationInCapitals_LeavesTheSmallWordAlone()
    {
        var pronunciations = new Pronunciations([new PronunciationEntry("AIDS", "aydz", "")]);

        Assert.Contains("<sub alias=\"aydz\">AIDS</sub>", Write(pronunciations, "AIDS is not hearing aids."), StringComparison.Ordinal);
        Assert.Contains("hearing aids.", Write(pronunciations, "AIDS is not hearing aids."), StringComparison.Ordinal);
    }

    private static string Write(Pronunciations pronunciations, string words) =>
        new SsmlWriter(pronunciations).Write([new ReplySegment.Ours(words)], slowly: false);
}
