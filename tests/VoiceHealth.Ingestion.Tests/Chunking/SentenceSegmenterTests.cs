using VoiceHealth.Ingestion.Chunking;

namespace VoiceHealth.Ingestion.Tests.Chunking;

public sealed class SentenceSegmenterTests
{
    [Theory]
    [InlineData("Rest. Drink water.", "Rest.|Drink water.")]
    [InlineData("Ask Dr. Patel about it. She knows.", "Ask Dr. Patel about it.|She knows.")]
    [InlineData("Take 5 mg. Then wait 2.5 hours.", "Take 5 mg.|Then wait 2.5 hours.")]
    [InlineData("Use oil, e.g. Olive oil, daily.", "Use oil, e.g. Olive oil, daily.")]
    [InlineData("Go to A&E. Do not drive.", "Go to A&E.|Do not drive.")]
    [InlineData("Come at 9.30 a.m. Bring a friend.", "Come at 9.30 a.m.|Bring a friend.")]
    [InlineData("It has a cause (see a nurse. Ask them.) and a cure. Rest.", "It has a cause (see a nurse. Ask them.) and a cure.|Rest.")]
    [InlineData("Wash it. (Do not rub.) Dry it.", "Wash it.|(Do not rub.)|Dry it.")]
    [InlineData("He said \"rest.\" Then he left.", "He said \"rest.\"|Then he left.")]
    [InlineData("Is it hepatitis B. It may be.", "Is it hepatitis B.|It may be.")]
    [InlineData("A germ called P. acnes lives there.", "A germ called P. acnes lives there.")]
    [InlineData("It stops the infection.The skin heals.", "It stops the infection.|The skin heals.")]
    [InlineData("Look at GOV.UK for that.", "Look at GOV.UK for that.")]
    [InlineData("See no. 5 on the list. There are no. More follow.", "See no. 5 on the list.|There are no.|More follow.")]
    [InlineData("Really?! Yes.", "Really?!|Yes.")]
    [InlineData("rashes, spots, etc. in folds. Then more.", "rashes, spots, etc. in folds.|Then more.")]
    [InlineData("It lasts 2-3 weeks. 9 in 10 recover.", "It lasts 2-3 weeks.|9 in 10 recover.")]
    [InlineData("Call us (24 hours. It is free", "Call us (24 hours.|It is free")]
    public void Segment_Text_CutsWhereSentencesEnd(string text, string expected)
    {
        string[] sentences = [.. SentenceSegmenter.Segment(text).Select(range => text[range])];

        Assert.Equal(expected.Split('|'), sentences);
    }

    [Fact]
    public void Segment_EndlessText_CutsAtASpaceBeforeTheBound()
    {
        string text = string.Join(' ', Enumerable.Repeat("word", 1_000));

        Range[] ranges = [.. SentenceSegmenter.Segment(text)];

        Assert.All(ranges, range => Assert.InRange(text[range].Length, 1, SentenceSegmenter.LongestSentence));
        Assert.Equal(text, string.Join(' ', ranges.Select(range => text[range])));
    }

    [Fact]
    public void Segment_Empty_GivesNothing() => Assert.Empty(SentenceSegmenter.Segment("  "));
}
