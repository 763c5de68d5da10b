using VoiceHealth.Search.Text;

namespace VoiceHealth.Fitting.Questions;

/// <summary>
/// Mishears one word of a name and leaves the others, which is the commonest slip of all: as the word of the everyday vocabulary that sounds most like it ("scarlet" as
/// "starlet"), or written down as it sounds ("warts" as "worts").
/// </summary>
internal sealed class WordSlips
{
    private const float MostApart = 7;
    private const int Closest = 3;
    private const int LeastLetters = 3;

    private static readonly Dictionary<char, string[]> Spellings = PartsFile.Read("spellings.tsv", ' ').ToDictionary(entry => entry.Key[0], entry => entry.Value);

    private readonly Sampler _sampler;
    private readonly SpokenWords _spoken;
    private readonly (string Word, string Sounds)[] _words;

    public WordSlips(Sampler sampler, SpokenWords spoken, IEnumerable<string> words)
    {
        _sampler = sampler;
        _spoken = spoken;
        _words = [.. words.Where(word => word.Length >= LeastLetters).Select(word => (word, spoken.OfName(word)))];
    }

    /// <summary>The name with one word misheard; null where it has none that can be.</summary>
    public string? Mishear(string name)
    {
        string[] words = name.Split(' ');
        int[] candidates = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length > LeastLetters && words[i].All(char.IsAsciiLetterLower))];
        if (candidates.Length == 0)
        {
            return null;
        }

        int slip = _sampler.Of(candidates);
        string? heard = _sampler.Happens(0.6) ? Alike(words[slip]) : Spell(words[slip]);
        return heard is null || heard == words[slip] ? null : string.Join(' ', words.Select((word, i) => i == slip ? heard : word));
    }

    /// <summary>One of the words that sound most like it.</summary>
    private string? Alike(string word)
    {
        string sounds = _spoken.OfName(word);
        string folded = WordFolder.Fold(word);
        string[] near = [.. _words.Where(entry => WordFolder.Fold(entry.Word) != folded && Math.Abs(entry.Sounds.Length - sounds.Length) < 3)
            .Select(entry => (entry.Word, Cost: SlipMaker.Distance(entry.Sounds, sounds)))
            .Where(entry => entry.Cost < MostApart).OrderBy(entry => entry.Cost).Take(Closest).Select(entry => entry.Word)];
        return near.Length == 0 ? null : _sampler.Of(near);
    }

    private string Spell(string word) =>
        string.Concat(_spoken.OfName(word).Select(sound => Spellings.TryGetValue(sound, out string[]? ways) ? _sampler.Of(ways) : sound.ToString()));
}
