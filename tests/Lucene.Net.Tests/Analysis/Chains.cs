using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Phonetic;
using Lucene.Net.Analysis.Shingle;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Analysis;

/// <summary>Analysis chains by name, the same as in TokenOracle.java.</summary>
internal static class Chains
{
    public static readonly string[] Names =
    [
        "standard", "english", "whitespace", "letter", "keyword", "keywords", "minimal", "folded", "folded-both",
        "shingles", "shingles-only", "synonyms", "synonyms-stopped", "metaphone", "metaphone-only",
    ];

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Input, output, and whether the input stays. One word and several, both ways, nested and overlapping.</summary>
    private static readonly (string Input, string Output, bool Keep)[] Synonyms =
    [
        ("heart attack", "myocardial infarction", true),
        ("heart", "cardiac", true),
        ("high blood pressure", "hypertension", false),
        ("blood", "haematic fluid of the body", true),
        ("gp", "doctor", true),
        ("gp", "general practitioner", true),
        ("gp", "doctor", false),
        ("sore throat", "pharyngitis", false),
        ("sore", "painful ulcer", false),
        ("b12", "cobalamin", true),
        ("vitamin b12", "cobalamin", true),
        ("running tablets eyes", "x", true),
        ("tablets", "pills of some kind or other", true),
        ("doctor", "gp", false),
        ("pneumonia", "lung infection", false),
    ];

    /// <summary>The rules as TokenOracle.java reads them.</summary>
    public static IEnumerable<string> SynonymLines =>
        Synonyms.Select(rule => $"{rule.Input}\t{rule.Output}\t{(rule.Keep ? "keep" : "replace")}");

    public static Analyzer Analyzer(string name) => Lucene.Net.Analysis.Analyzer.NewAnonymous((_, reader) =>
    {
        Tokenizer source = Source(name, reader);
        return new TokenStreamComponents(source, Chain(name, source));
    });

    private static Tokenizer Source(string name, TextReader text) => name switch
    {
        "whitespace" => new WhitespaceTokenizer(Version, text),
        "letter" => new LetterTokenizer(Version, text),
        "keyword" => new KeywordTokenizer(text),
        _ => new StandardTokenizer(Version, text),
    };

    private static TokenStream Chain(string name, Tokenizer source) => name switch
    {
        "english" => new PorterStemFilter(Stopped(new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, source)))),
        "keywords" => new PorterStemFilter(new SetKeywordMarkerFilter(
            new LowerCaseFilter(Version, source), new CharArraySet(Version, ["running", "tablets", "eyes"], ignoreCase: true))),
        "minimal" => new EnglishMinimalStemFilter(new LowerCaseFilter(Version, source)),
        "folded" => new ASCIIFoldingFilter(new LowerCaseFilter(Version, source)),
        "folded-both" => new ASCIIFoldingFilter(new LowerCaseFilter(Version, source), preserveOriginal: true),
        "shingles" => new ShingleFilter(Stopped(new LowerCaseFilter(Version, source)), 2, 3),
        "shingles-only" => ShinglesOnly(Stopped(new LowerCaseFilter(Version, source))),
        "synonyms" => new SynonymFilter(new LowerCaseFilter(Version, source), SynonymRules(), ignoreCase: true),
        "synonyms-stopped" => new SynonymFilter(Stopped(new LowerCaseFilter(Version, source)), SynonymRules(), ignoreCase: false),
        "metaphone" => new DoubleMetaphoneFilter(source, 4, inject: true),
        "metaphone-only" => new DoubleMetaphoneFilter(new LowerCaseFilter(Version, source), 6, inject: false),
        _ => source,
    };

    private static ShingleFilter ShinglesOnly(TokenStream input)
    {
        ShingleFilter shingles = new(input, 2, 2);
        shingles.SetOutputUnigrams(false);
        shingles.SetOutputUnigramsIfNoShingles(true);
        shingles.SetTokenSeparator("");
        shingles.SetFillerToken("");
        return shingles;
    }

    private static SynonymMap SynonymRules()
    {
        SynonymMap.Builder builder = new(dedup: true);
        foreach ((string input, string output, bool keep) in Synonyms)
        {
            CharsRef from = SynonymMap.Builder.Join(input.Split(' '), new CharsRef());
            builder.Add(from, SynonymMap.Builder.Join(output.Split(' '), new CharsRef()), keep);
        }

        return builder.Build();
    }

    private static StopFilter Stopped(TokenStream input) => new(Version, input, StopAnalyzer.ENGLISH_STOP_WORDS_SET);
}
