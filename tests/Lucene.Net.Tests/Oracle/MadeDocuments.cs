using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace Lucene.Net.Tests.Oracle;

/// <summary>Documents of made-up words, some in nearly all, most in few, and queries for them. The same for the same seed.</summary>
internal sealed class MadeDocuments
{
    private const string Consonants = "bcdfghklmnprstvw";
    private const string Vowels = "aeiou";
    private readonly string[] _words;
    private readonly double[] _upTo;

    public MadeDocuments(int seed, int count, int vocabulary = 3000)
    {
        Random = new Random(seed);
        _words = [.. Enumerable.Range(0, vocabulary * 2).Select(_ => MakeWord()).Distinct().Take(vocabulary)];
        double sum = 0;
        _upTo = [.. _words.Select((_, rank) => sum += 1.0 / (rank + 2))];
        Lines = [.. Enumerable.Range(0, count).Select(number => $"doc{number}\t{Text(1, 8)}\t{Text(1, 160)}")];
    }

    public Random Random { get; }

    /// <summary>Id, tab, title, tab, body.</summary>
    public IReadOnlyList<string> Lines { get; }

    public static Document DocumentOf(string line, int number)
    {
        string[] parts = line.Split('\t');
        Document document =
        [
            new StringField("id", parts[0], Field.Store.YES),
            new TextField("title", parts[1], Field.Store.YES),
            new TextField("body", parts[2], Field.Store.YES),
            new StoredField("number", number),
            new StoredField("big", number * 5_000_000_000L),
            new StoredField("half", number / 2.0f),
            new StoredField("third", number / 3.0),
            new StoredField("bytes", [(byte)number, 2, 3]),
            new NumericDocValuesField("rank", (number * 7L) - 100),
        ];
        if (number % 3 != 0)
        {
            document.Add(new NumericDocValuesField("few", number % 5));
            document.Add(new SortedDocValuesField("kind", new BytesRef("kind" + new string('x', number % 11))));
        }

        return document;
    }

    /// <summary>Mixed queries, in the form of <see cref="QueryText"/>.</summary>
    public string[] Queries(int count) => [.. Enumerable.Range(0, count).Select(at => Query(at % 10, 2))];

    public string Word()
    {
        int at = Array.BinarySearch(_upTo, Random.NextDouble() * _upTo[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, _words.Length - 1)];
    }

    private string Query(int kind, int depth) => kind switch
    {
        0 => $"term body {Word()}",
        1 => Phrase(0, Random.Next(2, 4)),
        2 => Phrase(Random.Next(1, 6), Random.Next(2, 5)),
        3 => Many(Random.Next(2, 5), count => $"max {(Random.Next(2) == 0 ? "0.0" : "0.3")} {count}", () => Part(depth)),
        4 => Many(Random.Next(1, 5), count => $"bool 0 {count}", () => $"{Occurrence()} {Part(depth)}"),
        5 => $"bool 2 4 ? {Part(depth)} ? {Part(depth)} ? {Part(depth)} ? {Part(depth)}",
        6 => Many(Random.Next(3, 6), count => $"bool 0 {count}", () => $"? {Boost()}term body {Word()}"),
        7 => $"{Boost()}prefix {(Random.Next(3) == 0 ? "title" : "body")} {Word()[..2]}",
        8 => Fuzzy(Misspelt()),
        _ => $"bool 0 2 + constant term title {Word()} ? all",
    };

    private string Part(int depth) => depth > 0 && Random.Next(4) == 0 ? Query(Random.Next(10), depth - 1) : $"{Boost()}term {(Random.Next(3) == 0 ? "title" : "body")} {Word()}";

    private string Occurrence() => Random.Next(5) switch
    {
        0 => "+",
        1 => "-",
        _ => "?",
    };

    private string Boost() => Random.Next(3) == 0 ? "^2.5 " : "";

    /// <summary>A prefix as long as the word is left out: Java takes that for an exact query, and Lucene.NET does not.</summary>
    private string Fuzzy(string word) =>
        $"{Boost()}fuzzy body {word} {Random.Next(3)} {Random.Next(Math.Min(3, word.Length))} {(Random.Next(2) == 0 ? 50 : 5)}";

    /// <summary>A word with a letter swapped, left out, put in or changed, or as it is.</summary>
    private string Misspelt()
    {
        string word = Word();
        int at = Random.Next(word.Length - 1);
        return Random.Next(5) switch
        {
            0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            1 when word.Length > 2 => word[..at] + word[(at + 1)..],
            2 => word[..at] + "z" + word[at..],
            3 => word[..at] + "\u00E9" + word[(at + 1)..],
            _ => word,
        };
    }

    /// <summary>Often words that do stand together, sometimes any.</summary>
    private string Phrase(int slop, int length)
    {
        string[] body = Lines[Random.Next(Lines.Count)].Split('\t')[2].Split(' ');
        int start = Random.Next(Math.Max(1, body.Length - length));
        string[] words = [.. Enumerable.Range(0, length).Select(at => Random.Next(8) == 0 || start + at >= body.Length ? Word() : body[start + at])];
        if (slop > 0)
        {
            Random.Shuffle(words);
        }

        int gap = Random.Next(6) == 0 ? 1 : 0;
        return $"phrase {slop} body {length} " + string.Join(' ', words.Select((word, at) => $"{(at == 0 ? 0 : at + gap)} {word}"));
    }

    private static string Many(int count, Func<int, string> head, Func<string> part) =>
        head(count) + " " + string.Join(' ', Enumerable.Range(0, count).Select(_ => part()));

    private string Text(int least, int most) => string.Join(' ', Enumerable.Range(0, Random.Next(least, most + 1)).Select(_ => Word()));

    private string MakeWord() => string.Concat(Enumerable.Range(0, Random.Next(1, 5))
        .Select(_ => $"{Consonants[Random.Next(Consonants.Length)]}{Vowels[Random.Next(Vowels.Length)]}{(Random.Next(4) == 0 ? "n" : "")}"));
}
