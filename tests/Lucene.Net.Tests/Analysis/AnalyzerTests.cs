using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Tests.Analysis.Oracle;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Analysis;

public sealed class AnalyzerTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    [Fact]
    public void GetTokenStream_Again_UsesTheSameChain()
    {
        using StandardAnalyzer analyzer = new(Version);
        TokenStream first = analyzer.GetTokenStream("a", "one");
        TokenLines.Read(first);

        Assert.Same(first, analyzer.GetTokenStream("b", "two"));
    }

    [Fact]
    public void GetTokenStream_OnTwoThreads_GivesEachItsOwn()
    {
        using StandardAnalyzer analyzer = new(Version);
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"word{i} another{i}")];

        string[] lines = [.. texts.AsParallel().AsOrdered().Select(text => TokenLines.Read(analyzer.GetTokenStream("a", text)))];

        Assert.All(texts.Zip(lines), pair => Assert.StartsWith(pair.First.Split(' ')[0] + " 0 ", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void PerFieldAnalyzerWrapper_ByField_ChoosesTheAnalyzer()
    {
        using PerFieldAnalyzerWrapper analyzer = new(
            new EnglishAnalyzer(Version), new Dictionary<string, Analyzer> { ["path"] = new KeywordAnalyzer() });

        Assert.Equal("tablet 0 7 1 1 <ALPHANUM>|7 0", TokenLines.Read(analyzer.GetTokenStream("body", "Tablets")));
        Assert.Equal("The\\u0020Tablets 0 11 1 1 word|11 0", TokenLines.Read(analyzer.GetTokenStream("path", "The Tablets")));
    }

    [Fact]
    public void EnglishAnalyzer_WithExclusions_LeavesThemUnstemmed()
    {
        using EnglishAnalyzer analyzer = new(Version, CharArraySet.Empty, new CharArraySet(Version, ["aids"], ignoreCase: true));

        Assert.StartsWith("aids 0 4 1 1 <ALPHANUM>|the 5 8 ", TokenLines.Read(analyzer.GetTokenStream("a", "AIDS the")), StringComparison.Ordinal);
    }

    [Fact]
    public void GetTokenStream_AfterDispose_IsRefused()
    {
        StandardAnalyzer analyzer = new(Version);
        analyzer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => analyzer.GetTokenStream("a", "one"));
    }

    [Fact]
    public void CharArraySet_IgnoringCase_FindsAnyCase()
    {
        CharArraySet set = new(Version, ["\u00C9clair"], ignoreCase: true);

        Assert.True(set.Contains("x\u00E9CLAIRx".ToCharArray(), 1, 6));
        Assert.False(set.Contains("eclair"));
        Assert.False(set.Add("\u00C9CLAIR"));
    }

    [Fact]
    public void CharArraySet_MadeUnmodifiable_RefusesWords() =>
        Assert.Throws<NotSupportedException>(() => StopAnalyzer.ENGLISH_STOP_WORDS_SET.Add("well"));
}
