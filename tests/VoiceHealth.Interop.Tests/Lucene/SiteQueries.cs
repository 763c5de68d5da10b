using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace VoiceHealth.Interop.Tests.Lucene;

/// <summary>Queries of each kind for an index, out of its own words, in the form that Java's side of the comparison reads too. The same for the same seed.</summary>
internal sealed class SiteQueries
{
    private const string Field = "text";
    private const int Documents = 400;
    private readonly Random _random;
    private readonly string[][] _texts;

    public SiteQueries(DirectoryReader reader, int seed)
    {
        _random = new Random(seed);
        _texts = [.. TextsOf(reader).Where(text => text.Length >= 8)];
    }

    public static IReadOnlyList<string> Kinds { get; } = ["term", "phrase", "sloppy phrase", "prefix", "fuzzy", "dis-max", "bool", "least should match", "constant"];

    public string Next(string kind)
    {
        string[] text = _texts[_random.Next(_texts.Length)];
        return kind switch
        {
            "term" => Term(Word(text)),
            "phrase" => Phrase(text, 0),
            "sloppy phrase" => Phrase(text, _random.Next(1, 6)),
            "prefix" => $"prefix {Field} {LongWord(text)[..2]}",
            "fuzzy" => $"fuzzy {Field} {Misspelt(LongWord(text))} {_random.Next(1, 3)} {_random.Next(2)} 50",
            "dis-max" => "max 0.1 2 ^2.5 " + Term(Word(text)) + " " + Phrase(text, 2),
            "bool" => $"bool 0 4 + {Term(Word(text))} ? {Term(Word(text))} ? ^2.5 {Term(Word(text))} - {Term(Word(_texts[_random.Next(_texts.Length)]))}",
            "least should match" => $"bool 2 4 ? {Term(Word(text))} ? {Term(Word(text))} ? {Term(Word(text))} ? {Term(Word(text))}",
            _ => $"bool 0 2 + constant {Term(Word(text))} ? all",
        };
    }

    private static string Term(string word) => $"term {Field} {word}";

    private string Word(string[] text) => text[_random.Next(text.Length)];

    private string LongWord(string[] text) => text.FirstOrDefault(word => word.Length > 4) ?? text[0] + "abc";

    private string Phrase(string[] text, int slop)
    {
        int length = _random.Next(2, 4);
        int start = _random.Next(text.Length - length);
        string[] words = text[start..(start + length)];
        if (slop > 0)
        {
            _random.Shuffle(words);
        }

        return $"phrase {slop} {Field} {length} " + string.Join(' ', words.Select((word, at) => $"{at} {word}"));
    }

    private string Misspelt(string word)
    {
        int at = _random.Next(1, word.Length - 1);
        return _random.Next(3) switch
        {
            0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            1 => word[..at] + word[(at + 1)..],
            _ => word[..at] + "z" + word[at..],
        };
    }

    /// <summary>The words of the first documents that have the field, in their order; what positions say.</summary>
    private static IEnumerable<string[]> TextsOf(DirectoryReader reader)
    {
        AtomicReader segment = reader.Leaves[0].AtomicReader;
        TermsEnum terms = segment.GetTerms(Field)!.GetEnumerator();
        SortedDictionary<int, SortedDictionary<int, string>> words = [];
        while (terms.MoveNext())
        {
            string word = terms.Term.Utf8ToString();
            DocsAndPositionsEnum positions = terms.DocsAndPositions(null, null)!;
            for (int doc = positions.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = positions.NextDoc())
            {
                for (int left = positions.Freq; left > 0; left--)
                {
                    int position = positions.NextPosition();
                    if (doc % Math.Max(1, segment.MaxDoc / Documents) == 0)
                    {
                        words.TryAdd(doc, []);
                        words[doc].TryAdd(position, word);
                    }
                }
            }
        }

        return words.Values.Select(text => text.Values.ToArray());
    }
}
