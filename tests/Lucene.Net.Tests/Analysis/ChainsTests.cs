using Lucene.Net.Analysis;
using Lucene.Net.Tests.Analysis.Oracle;

namespace Lucene.Net.Tests.Analysis;

/// <summary>A line for each chain, checked by hand, for machines without the Java oracle. Terms with their position increments.</summary>
public sealed class ChainsTests
{
    [Theory]
    [InlineData("english", "The patient's tablets were relational", "patient+2 tablet+1 were+1 relat+1")]
    [InlineData("keywords", "running eyes itching", "running+1 eyes+1 itch+1")]
    [InlineData("minimal", "babies toes classes bus tablets", "baby+1 toes+1 classe+1 bus+1 tablet+1")]
    [InlineData("folded", "Caf\u00E9 \u0152uvre", "cafe+1 oeuvre+1")]
    [InlineData("folded-both", "caf\u00E9 noir", "cafe+1 caf\u00E9+0 noir+1")]
    [InlineData("shingles", "sore the throat", "sore+1 sore _+0 sore _ throat+0 _ throat+1 throat+1")]
    [InlineData("shingles-only", "throat", "throat+1")]
    [InlineData("synonyms", "a heart attack", "a+1 heart+1 myocardial+0 attack+1 infarction+0")]
    [InlineData("synonyms", "high blood pressure", "hypertension+1")]
    [InlineData("synonyms", "doctor", "gp+1")]
    [InlineData("synonyms", "tablets", "tablets+1 pills+0 of+1 some+1 kind+1 or+1 other+1")]
    [InlineData("metaphone", "pneumonia Schmidt", "pneumonia+1 NMN+0 Schmidt+1 XMT+0 SMT+0")]
    [InlineData("metaphone-only", "asthma", "AS0M+1 ASTM+0")]
    [InlineData("whitespace", "a\u00A0b c\u2003d", "a\u00A0b+1 c+1 d+1")]
    [InlineData("letter", "H1N1 caf\u00E9", "H+1 N+1 caf\u00E9+1")]
    [InlineData("keyword", "All of it.", "All of it.+1")]
    public void Tokens_OfText_AreAsExpected(string chain, string text, string expected)
    {
        using Analyzer analyzer = Chains.Analyzer(chain);
        string[] tokens = TokenLines.Read(analyzer.GetTokenStream("text", text)).Split('|')[..^1];

        string actual = string.Join(' ', tokens.Select(token => token.Split(' ')).Select(parts => $"{parts[0]}+{parts[3]}"));

        Assert.Equal(TokenLines.EscapeText(expected), actual.Replace("\\u0020", " ", StringComparison.Ordinal));
    }
}
