namespace Lucene.Net.Analysis.Core;

/// <summary>The whole text is one token.</summary>
public sealed class KeywordAnalyzer : Analyzer
{
    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new KeywordTokenizer(reader));
}
