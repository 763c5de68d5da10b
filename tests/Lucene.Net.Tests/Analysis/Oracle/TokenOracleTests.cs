using Lucene.Net.Analysis;

namespace Lucene.Net.Tests.Analysis.Oracle;

/// <summary>Token by token equal to Java Lucene: term, offsets, position increment and length, type, and the state after the end.</summary>
public sealed class TokenOracleTests
{
    public static TheoryData<string> ChainNames => new(Chains.Names);

    [Theory]
    [MemberData(nameof(ChainNames))]
    public void Tokens_OfMadeTexts_EqualJavaLucene(string chain) => AssertSame(chain, chain switch
    {
        "letter" => Sentences.MadeOfWords(5000),
        "metaphone" or "metaphone-only" => Sentences.MadeOfWords(5000),
        _ => Sentences.Made(5000),
    });

    [Theory]
    [MemberData(nameof(ChainNames))]
    public void Tokens_OfRealTexts_EqualJavaLucene(string chain) => AssertSame(chain, Sentences.Real(6000));

    private static void AssertSame(string chain, IReadOnlyList<string> texts)
    {
        string[] expected = JavaTokens.Of(chain, texts, Chains.SynonymLines);
        using Analyzer analyzer = Chains.Analyzer(chain);

        Assert.Equal(texts.Count, expected.Length);
        for (int i = 0; i < texts.Count; i++)
        {
            string actual = TokenLines.Read(analyzer.GetTokenStream("text", texts[i]));
            Assert.True(expected[i] == actual, $"seed {Sentences.Seed}, text {i}: {TokenLines.EscapeText(texts[i])}\nJava: {expected[i]}\nhere: {actual}");
        }
    }
}
