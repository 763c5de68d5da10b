using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Letters in lower case without the words of a set.</summary>
public sealed class StopAnalyzer : Analyzer
{
    /// <summary>Lucene's 33 English words that say nothing by themselves.</summary>
    public static readonly CharArraySet ENGLISH_STOP_WORDS_SET = CharArraySet.UnmodifiableSet(new CharArraySet(
        LuceneVersion.LUCENE_48,
        [
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or",
            "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with",
        ],
        ignoreCase: false));

    private readonly LuceneVersion _version;
    private readonly CharArraySet _stopWords;

    public StopAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, ENGLISH_STOP_WORDS_SET)
    {
    }

    public StopAnalyzer(LuceneVersion matchVersion, CharArraySet stopWords)
    {
        _version = matchVersion;
        _stopWords = stopWords;
    }

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        LetterTokenizer source = new(_version, reader);
        return new TokenStreamComponents(source, new StopFilter(_version, new LowerCaseFilter(_version, source), _stopWords));
    }
}
