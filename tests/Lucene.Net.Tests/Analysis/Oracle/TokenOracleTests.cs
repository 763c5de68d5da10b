using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Analysis.Oracle;

/// <summary>Token by token equal to Java Lucene: term, offsets, position increment and length, type, and the state after the end.</summary>
public sealed class TokenOracleTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public static TheoryData<string> Chains => new("standard", "english", "whitespace", "letter", "keyword");

    [Theory]
    [MemberData(nameof(Chains))]
    public void Tokens_OfMadeTexts_EqualJavaLucene(string chain) =>
        AssertSame(chain, chain == "letter" ? Sentences.MadeOfWords(5000) : Sentences.Made(5000));

    [Theory]
    [MemberData(nameof(Chains))]
    public void Tokens_OfRealTexts_EqualJavaLucene(string chain) => AssertSame(chain, Sentences.Real(6000));

    private static void AssertSame(string chain, IReadOnlyList<string> texts)
    {
        string[] expected = JavaTokens.Of(chain, texts);
        Tokenizer source = Source(chain);
        TokenStream tokens = Chain(chain, source);

        Assert.Equal(texts.Count, expected.Length);
        for (int i = 0; i < texts.Count; i++)
        {
            source.SetReader(new StringReader(texts[i]));
            string actual = TokenLines.Read(tokens);
            Assert.True(expected[i] == actual, $"seed {Sentences.Seed}, text {i}: {TokenLines.EscapeText(texts[i])}\nJava: {expected[i]}\nhere: {actual}");
        }
    }

    private static Tokenizer Source(string chain) => chain switch
    {
        "whitespace" => new WhitespaceTokenizer(Version, TextReader.Null),
        "letter" => new LetterTokenizer(Version, TextReader.Null),
        "keyword" => new KeywordTokenizer(TextReader.Null),
        _ => new StandardTokenizer(Version, TextReader.Null),
    };

    private static TokenStream Chain(string chain, Tokenizer source) => chain switch
    {
        "english" => new PorterStemFilter(Stopped(new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, source)))),
        _ => source,
    };

    private static StopFilter Stopped(TokenStream input) => new(Version, input, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
}
