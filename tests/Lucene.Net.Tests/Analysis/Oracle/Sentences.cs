using System.Text;
using System.Text.RegularExpressions;
using VoiceHealth.Testing;

namespace Lucene.Net.Tests.Analysis.Oracle;

/// <summary>Texts to analyse: made ones that lean on what is hard to cut, and those of real pages and questions.</summary>
internal static partial class Sentences
{
    /// <summary>Printed with a failure, so that it can be run again.</summary>
    public const int Seed = 777;

    private static readonly string[] Words =
    [
        "patient", "patients'", "the", "of", "and", "Doctor's", "nurse\u2019s", "running", "tablets", "hopping", "relational",
        "eyes", "heart", "attack", "blood", "pressure", "high", "sore", "throat", "x-ray", "38.5C", "1,000.50", "don't", "can\u2019t",
        "U.S.A.", "e.g.", "foo_bar", "__", "A&E", "GP", "caf\u00E9", "na\u00EFve", "\u00DFtra\u00DFe", "\u0152uvre", "m\u00E9decin",
        "covid-19", "H1N1", "vitamin", "B12", "2\u20133", "it's", "i'm", "O'Neill", "rock'n'roll", "psychologist", "pneumonia",
        "rheumatoid", "Schwarzenegger", "yesterday", "generalisation", "oscillators", "is", "not", "a", "to", "for", "with",
    ];

    /// <summary>A few code points of every word-break class, and of none.</summary>
    private static readonly string[] Oddities =
    [
        "\u05D0", "\u05D1", "'", "\"", "\u2019", ".", ",", ":", ";", "_", "\u203F", "\u0301", "\u200D", "\u00AD", "5", "\u0665", "\uFF15",
        "a", "Z", "\u3042", "\u30AB", "\u30FC", "\u4E00", "\uAC00", "\u1100", "\u0E01", "\u0E31", "\u0E40", "\uD83C\uDDEC", "\uD83C\uDDE7",
        "\uD83D\uDE00", "\uD840\uDC00", "\uD83C\uDE00", "\uD82C\uDC00", "\uD800", "\uDC00", " ", "\t", "\u00B7", "\u2024", "\uFE13", "\u066C",
        "\u1E9E", "\uD801\uDC00", "\u0E47", "\u3007", "\u309B", "\u30A0",
        "\u200B", "\u200C", "\u2060", "\uFEFF", "\uFE0F", "\uD83C\uDFFD", "\u20E3", "\u1112\u1161\u11AB", "\u3131", "\u094D\u0915", "\u0628\u0651",
        "\u0EA1", "\u17D2\u1780", "\u1000\u1039", "\u0F0B", "\u00AA", "\u2160", "\uFB01", "\u0130", "\u1F88", "\u2019s", "'s", "\u02BC", "\u1C80", "\uA7AE", "\uD834\uDD1E",
    ];

    /// <summary>What spelling, stemming and sound rules turn on.</summary>
    private static readonly string[] Fragments =
    [
        "a", "e", "i", "o", "u", "y", "b", "cc", "ch", "ck", "cz", "cia", "cio", "dg", "dt", "ff", "gg", "gh", "gn", "ger", "gy", "gli", "h",
        "j", "jose", "san", "k", "kn", "ll", "alle", "illo", "m", "mm", "umb", "er", "n", "nn", "pp", "ph", "pn", "ps", "q", "rr", "ier", "sch",
        "sh", "sio", "sia", "isl", "sugar", "sc", "sz", "tion", "tia", "tch", "th", "ttth", "v", "w", "wr", "wh", "wicz", "witz", "ewski", "x",
        "eaux", "z", "zz", "zh", "za", "mac", "mc", "caesar", "bacher", "chae", "chem", "orches", "van", "ough", "laugh", "tagl", "biaggi",
        "ational", "tional", "enci", "anci", "izer", "bli", "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism", "iveness",
        "fulness", "ousness", "aliti", "iviti", "biliti", "logi", "icate", "ative", "alize", "iciti", "ical", "ful", "ness", "al", "ance",
        "ence", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "sion", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "s", "ies",
        "sses", "ss", "ed", "eed", "ing", "ying", "at", "bl", "iz", "es", "aies", "oes", "us", "'s",
    ];

    private static readonly Lazy<IReadOnlyList<string>> RealTexts = new(ReadRealTexts);

    /// <summary>Text between the tags of real pages, and real questions. Skips the test where there are none.</summary>
    public static IReadOnlyList<string> Real(int count)
    {
        SharedData.Require("nhs-site", "www");
        SharedData.Require("questions", "symptoms.tsv");
        return [.. RealTexts.Value.Take(count)];
    }

    /// <summary>Made texts: words with punctuation between them, odd code points in a row, and any code points at all.</summary>
    public static IReadOnlyList<string> Made(int count)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(i => (i % 5) switch
        {
            0 or 1 => Wordy(random),
            2 => Odd(random),
            3 => Spelled(random),
            _ => Any(random),
        })];
    }

    /// <summary>Without the odd ones: what is a letter depends on the Unicode version of the platform.</summary>
    public static IReadOnlyList<string> MadeOfWords(int count)
    {
        Random random = new(Seed);
        return [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? Wordy(random) : Spelled(random))];
    }

    private static string Spelled(Random random)
    {
        IEnumerable<string> words = Enumerable.Range(0, random.Next(1, 15)).Select(_ =>
            string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Fragments[random.Next(Fragments.Length)])));
        return string.Join(' ', words);
    }

    private static string Wordy(Random random)
    {
        string[] separators = [" ", " ", " ", " ", ", ", ". ", "'", "-", "_", "/", " (", ") ", "\u2014", ":"];
        StringBuilder text = new();
        for (int i = random.Next(1, 25); i > 0; i--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(separators[random.Next(separators.Length)]);
        }

        return text.ToString();
    }

    private static string Odd(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Oddities[random.Next(Oddities.Length)]));

    private static string Any(Random random)
    {
        StringBuilder text = new();
        for (int i = random.Next(1, 40); i > 0; i--)
        {
            int codePoint = random.Next(3) == 0 ? random.Next(0x110000) : random.Next(0x3200);
            text.Append(codePoint is < 0xD800 or > 0xDFFF ? char.ConvertFromUtf32(codePoint) : ((char)codePoint).ToString());
        }

        return text.ToString();
    }

    private static string[] ReadRealTexts()
    {
        IEnumerable<string> pages = Directory
            .EnumerateFiles(SharedData.Require("nhs-site", "www"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(page => TextBetweenTags().Matches(File.ReadAllText(page)).Take(20).Select(match => match.Groups[1].Value));
        return [.. File.ReadLines(SharedData.Require("questions", "symptoms.tsv")).Concat(pages).Distinct()];
    }

    [GeneratedRegex(">([^<]{20,400})<")]
    private static partial Regex TextBetweenTags();
}
