using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.En;

/// <summary>English words in lower case, without possessive endings and stop words, stemmed by Porter's algorithm.</summary>
public sealed class EnglishAnalyzer : Analyzer
{
    private readonly LuceneVersion _version;
    private readonly CharArraySet _stopWords;
    private readonly CharArraySet _stemExclusions;

    public EnglishAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, DefaultStopSet)
    {
    }

    public EnglishAnalyzer(LuceneVersion matchVersion, CharArraySet stopwords)
        : this(matchVersion, stopwords, CharArraySet.Empty)
    {
    }

    /// <param name="matchVersion">The behaviour to keep.</param>
    /// <param name="stopwords">Words to leave out.</param>
    /// <param name="stemExclusionSet">Words to leave unstemmed.</param>
    public EnglishAnalyzer(LuceneVersion matchVersion, CharArraySet stopwords, CharArraySet stemExclusionSet)
    {
        _version = matchVersion;
        _stopWords = stopwords;
        _stemExclusions = stemExclusionSet;
    }

    public static CharArraySet DefaultStopSet => StopAnalyzer.ENGLISH_STOP_WORDS_SET;

    protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer source = new(_version, reader);
        TokenStream chain = new LowerCaseFilter(_version, new EnglishPossessiveFilter(_version, source));
        chain = new StopFilter(_version, chain, _stopWords);
        if (_stemExclusions.Count > 0)
        {
            chain = new SetKeywordMarkerFilter(chain, _stemExclusions);
        }

        return new TokenStreamComponents(source, new PorterStemFilter(chain));
    }
}
