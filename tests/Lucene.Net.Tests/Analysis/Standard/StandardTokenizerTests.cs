using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Analysis.Standard;

public sealed class StandardTokenizerTests
{
    [Theory]
    [InlineData("The doctor's e-mail: a.b@c.uk", "The|doctor's|e|mail|a.b|c.uk")]
    [InlineData("38.5 C, 1,000 mg; 3:4", "38.5|C|1,000|mg|3|4")]
    [InlineData("covid-19 H1N1 vitamin_b12 x__y __", "covid|19|H1N1|vitamin_b12|x__y")]
    [InlineData("na\u00EFve r\u00E9sum\u00E9 \u201Cquoted\u201D it\u2019s", "na\u00EFve|r\u00E9sum\u00E9|quoted|it\u2019s")]
    [InlineData("\u4E00\u4E8C \u3042\u3044 \u30AB\u30BF \uAC00\uB098", "\u4E00|\u4E8C|\u3042|\u3044|\u30AB\u30BF|\uAC00\uB098")]
    [InlineData("\uD83C\uDDEC\uD83C\uDDE7 \uD83D\uDE00 \uD800 ok", "ok")]
    [InlineData("", "")]
    public void IncrementToken_OverText_CutsAtWordBoundaries(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Terms(text)));

    [Fact]
    public void IncrementToken_WordOverTheLimit_LeavesAHole()
    {
        StandardTokenizer tokenizer = Over($"a {new string('b', 255)} {new string('c', 256)} d");
        ICharTermAttribute term = tokenizer.GetAttribute<ICharTermAttribute>();
        IPositionIncrementAttribute increment = tokenizer.GetAttribute<IPositionIncrementAttribute>();
        tokenizer.Reset();

        List<(int Length, int Increment)> seen = [];
        while (tokenizer.IncrementToken())
        {
            seen.Add((term.Length, increment.PositionIncrement));
        }

        Assert.Equal([(1, 1), (255, 1), (1, 2)], seen);
    }

    [Fact]
    public void End_AfterASkippedLastWord_CountsItsPosition()
    {
        StandardTokenizer tokenizer = Over("a bbbb ");
        tokenizer.MaxTokenLength = 3;
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
        }

        tokenizer.End();

        Assert.Equal(1, tokenizer.GetAttribute<IPositionIncrementAttribute>().PositionIncrement);
        Assert.Equal(7, tokenizer.GetAttribute<IOffsetAttribute>().EndOffset);
    }

    /// <summary>Tried from each joiner anew, this would take hours.</summary>
    [Fact]
    public void IncrementToken_OverAMillionJoiners_IsLinear() =>
        Assert.Equal(["a"], Terms(string.Concat(Enumerable.Repeat("_\u0301", 500_000)) + " a"));

    [Theory]
    [InlineData(4094)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(8191)]
    public void IncrementToken_PairAcrossTheEdgeOfTheWindow_StaysWhole(int before) =>
        Assert.Equal("\uD835\uDC00\uD835\uDC01", Terms(new string(' ', before) + "\uD835\uDC00\uD835\uDC01").Single());

    [Fact]
    public void Constructor_VersionWithOtherRules_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new StandardTokenizer(LuceneVersion.LUCENE_46, TextReader.Null));

    [Fact]
    public void SetReader_WithoutClose_SaysWhatIsMissing()
    {
        StandardTokenizer tokenizer = Over("a");
        tokenizer.Reset();

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => tokenizer.SetReader(TextReader.Null));

        Assert.Contains("Close() call missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reset_AfterCloseWithoutSetReader_FailsOnTheFirstToken()
    {
        StandardTokenizer tokenizer = Over("a");
        tokenizer.Close();
        tokenizer.Reset();

        Assert.Throws<InvalidOperationException>(() => tokenizer.IncrementToken());
    }

    private static StandardTokenizer Over(string text) => new(LuceneVersion.LUCENE_48, new StringReader(text));

    private static List<string> Terms(string text)
    {
        StandardTokenizer tokenizer = Over(text);
        ICharTermAttribute term = tokenizer.GetAttribute<ICharTermAttribute>();
        List<string> terms = [];
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        tokenizer.End();
        tokenizer.Close();
        return terms;
    }
}
