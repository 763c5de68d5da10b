namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>Makes one slip in a sentence, as a recogniser might: a word cut in two, two run together, or a sound taken for its neighbour.</summary>
internal sealed class SlipGenerator(int seed)
{
    private const int ShortestSlipped = 5;

    private static readonly (string Said, string Heard)[] Sounds =
    [
        ("p", "b"), ("b", "p"), ("t", "d"), ("d", "t"), ("k", "g"), ("f", "v"), ("v", "f"), ("s", "z"), ("z", "s"), ("th", "v"), ("m", "n"), ("n", "m"),
        ("ea", "ee"), ("ee", "ea"), ("ck", "k"), ("ke", "be"), ("st", "s"), ("nt", "n"), ("ing", "in"), ("ai", "ay"), ("i", "y"), ("c", "k"),
    ];

    private readonly Random _random = new(seed);

    /// <summary>The sentence with a slip in one of its longer words; null where it has none that could slip so.</summary>
    public string? Slip(string sentence)
    {
        string[] words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] longer = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length >= ShortestSlipped && words[i].All(char.IsAsciiLetterLower))];
        if (longer.Length == 0)
        {
            return null;
        }

        int at = longer[_random.Next(longer.Length)];
        words[at] = _random.Next(3) switch
        {
            0 => Cut(words[at]),
            1 when at + 1 < words.Length => Join(words, at),
            _ => Confuse(words[at]),
        };
        return string.Join(' ', words.Where(w => w.Length > 0));
    }

    private string Cut(string word)
    {
        int at = _random.Next(2, word.Length - 1);
        return $"{word[..at]} {word[at..]}";
    }

    private static string Join(string[] words, int at)
    {
        string joined = words[at] + words[at + 1];
        words[at + 1] = "";
        return joined;
    }

    private string Confuse(string word)
    {
        (string Said, string Heard)[] possible = [.. Sounds.Where(s => word.IndexOf(s.Said, 1, StringComparison.Ordinal) > 0)];
        if (possible.Length == 0)
        {
            return Cut(word);
        }

        (string said, string heard) = possible[_random.Next(possible.Length)];
        int at = word.LastIndexOf(said, StringComparison.Ordinal);
        return word[..at] + heard + word[(at + said.Length)..];
    }
}
