using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Tokens are what white space leaves.</summary>
public sealed class WhitespaceAnalyzer(LuceneVersion matchVersion) : Analyzer
{
    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new WhitespaceTokenizer(matchVersion, reader));
}
