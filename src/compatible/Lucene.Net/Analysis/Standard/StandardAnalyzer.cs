using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Standard;

/// <summary>Words in lower case without stop words.</summary>
public sealed class StandardAnalyzer : Analyzer
{
    public const int DEFAULT_MAX_TOKEN_LENGTH = 255;

    public static readonly CharArraySet STOP_WORDS_SET = StopAnalyzer.ENGLISH_STOP_WORDS_SET;

    private readonly LuceneVersion _version;
    private readonly CharArraySet _stopWords;

    public StandardAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, STOP_WORDS_SET)
    {
    }

    public StandardAnalyzer(LuceneVersion matchVersion, CharArraySet stopWords)
    {
        _version = matchVersion;
        _stopWords = stopWords;
    }

    /// <summary>In UTF-16 units; longer words are left out. Takes effect for chains made afterwards.</summary>
    public int MaxTokenLength { get; set; } = DEFAULT_MAX_TOKEN_LENGTH;

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer source = new(_version, reader) { MaxTokenLength = MaxTokenLength };
        return new TokenStreamComponents(source, new StopFilter(_version, new LowerCaseFilter(_version, source), _stopWords));
    }
}
