using System.Collections.Immutable;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Fitting.Questions;

/// <summary>
/// Mishears names as a recogniser does that has no medical words: the name's sounds, with some of them mixed up, are laid over with the words that sound most
/// like them, wherever those begin and end. The words are everyday ones, the commoner the likelier.
/// </summary>
internal sealed class SlipMaker
{
    private const int LongestWord = 9;
    private const float WordCost = 2.5f;
    private const float RareWord = 0.5f;
    private const float PerSound = 3;
    private const double MixedUp = 0.1;

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "@", "E", "O"];
    private static readonly ImmutableDictionary<char, string> Mixed = ImmutableDictionary.CreateRange(
        "sz zs fv vf Tf td dt mn nm pb bp kg gk CS SC lr rw".Split(' ').GroupBy(pair => pair[0]).Select(group => KeyValuePair.Create(group.Key, string.Concat(group.Select(pair => pair[1])))));

    private readonly Sampler _sampler;
    private readonly SpokenWords _spoken;
    private readonly (string Word, string Sounds, float Cost)[] _words;

    public SlipMaker(Sampler sampler, SpokenWords spoken, IEnumerable<(string Word, int Count)> words)
    {
        _sampler = sampler;
        _spoken = spoken;
        _words = [.. words.Select(entry => (entry.Word, spoken.OfName(entry.Word), WordCost + (RareWord * MathF.Log2(64f / Math.Min(64, entry.Count)))))
            .Where(entry => entry.Item2.Length is > 0 and <= LongestWord)];
    }

    /// <summary>The name as it was heard; null where nothing fits but the name itself.</summary>
    public string? Mishear(string name)
    {
        string sounds = MixUp(_spoken.OfName(name));
        HashSet<string> own = [.. UtteranceNormalizer.Words(name).Where(word => word.Length > 5)];
        string heard = Cover(sounds, own);
        return heard.Length == 0 || heard.Equals(name, StringComparison.OrdinalIgnoreCase) ? null : heard;
    }

    private string MixUp(string sounds)
    {
        var mixed = new List<char>();
        foreach (char sound in sounds)
        {
            bool slips = _sampler.Happens(MixedUp);
            string others = SoundCosts.IsVowel(sound) ? string.Concat(Vowels) : Mixed.GetValueOrDefault(sound, "");
            mixed.Add(slips && others.Length > 0 ? others[_sampler.Below(others.Length)] : sound);
        }

        return new string([.. mixed]);
    }

    /// <summary>The cheapest row of words, by dynamic programming over where each word ends.</summary>
    private string Cover(string sounds, HashSet<string> own)
    {
        var best = new float[sounds.Length + 1];
        var words = new (string Word, int From)[sounds.Length + 1];
        Array.Fill(best, float.PositiveInfinity);
        best[0] = 0;
        for (int start = 0; start < sounds.Length; start++)
        {
            foreach ((string word, string spoken, float cost) in _words)
            {
                if (float.IsPositiveInfinity(best[start]) || own.Contains(word) || !StartsAlike(spoken, sounds[start..]))
                {
                    continue;
                }

                for (int end = Math.Max(start + 1, start + spoken.Length - 1); end <= Math.Min(sounds.Length, start + spoken.Length + 1); end++)
                {
                    float total = best[start] + cost + Distance(spoken, sounds.AsSpan(start, end - start));
                    if (total < best[end])
                    {
                        (best[end], words[end]) = (total, (word, start));
                    }
                }
            }
        }

        return float.IsPositiveInfinity(best[^1]) ? "" : Trace(words);
    }

    private static bool StartsAlike(string spoken, string sounds) => SoundGrams.ClassOf(spoken[0]) == SoundGrams.ClassOf(sounds[0]);

    private static string Trace((string Word, int From)[] words)
    {
        var row = new Stack<string>();
        for (int end = words.Length - 1; end > 0; end = words[end].From)
        {
            row.Push(words[end].Word);
        }

        return string.Join(' ', row);
    }

    public static float Distance(string heard, ReadOnlySpan<char> meant)
    {
        Span<float> row = stackalloc float[meant.Length + 1];
        for (int j = 1; j <= meant.Length; j++)
        {
            row[j] = row[j - 1] + SoundCosts.Gap(meant[j - 1], ' ') + PerSound;
        }

        foreach (char sound in heard)
        {
            float diagonal = row[0];
            row[0] += SoundCosts.Gap(sound, ' ') + PerSound;
            for (int j = 1; j <= meant.Length; j++)
            {
                float replaced = diagonal + PerSound - SoundCosts.Gain(sound, meant[j - 1], PerSound);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j] + SoundCosts.Gap(sound, ' ') + PerSound, row[j - 1] + SoundCosts.Gap(meant[j - 1], ' ') + PerSound));
            }
        }

        return row[^1];
    }
}
