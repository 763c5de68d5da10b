using VoiceHealth.Search.Text;

namespace VoiceHealth.Search.Language;

/// <summary>
/// What each sound of a name tells, given the sounds after it: names end alike ("-itis", "syndrome"), so the ends say little about which name it is.
/// Probabilities are those of up to three following sounds, each length smoothed by the shorter one.
/// </summary>
internal sealed class SoundSurprise
{
    private const int Longest = 3;
    private const double Smoothing = 2;
    private const double LeastOfVowel = 1;
    private const double LeastOfConsonant = 2;
    private const double Most = 5;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _contexts = new(StringComparer.Ordinal);
    private readonly int _sounds;

    /// <param name="keys">Sounds of names, and a page that each belongs to: what several names of one page share counts once.</param>
    public SoundSurprise(IReadOnlyCollection<(string Sounds, int Page)> keys)
    {
        var counted = new HashSet<(string, int)>();
        foreach ((string key, int page) in keys)
        {
            for (int i = 0; i < key.Length; i++)
            {
                for (int length = 0; length <= Longest; length++)
                {
                    string context = After(key, i, length);
                    if (counted.Add((key[i] + "<" + context, page)))
                    {
                        _contexts[context] = _contexts.GetValueOrDefault(context) + 1;
                        _counts[key[i] + context] = _counts.GetValueOrDefault(key[i] + context) + 1;
                    }
                }
            }
        }

        _sounds = Math.Max(1, keys.SelectMany(key => key.Sounds).Distinct().Count());
    }

    /// <summary>By sound: tenths of a bit.</summary>
    public IEnumerable<byte> Weigh(string key) =>
        Enumerable.Range(0, key.Length).Select(i => (byte)Math.Round(Math.Clamp(-Math.Log2(Probability(key, i)), SoundCosts.IsVowel(key[i]) ? LeastOfVowel : LeastOfConsonant, Most) / SoundTable.BitScale));

    private double Probability(string key, int position)
    {
        double probability = 1.0 / _sounds;
        for (int length = 0; length <= Longest; length++)
        {
            string context = After(key, position, length);
            probability = (_counts.GetValueOrDefault(key[position] + context) + (Smoothing * probability)) / (_contexts.GetValueOrDefault(context) + Smoothing);
        }

        return probability;
    }

    /// <summary>The next <paramref name="length"/> sounds; the end of the name counts as one.</summary>
    private static string After(string key, int position, int length)
    {
        int end = Math.Min(key.Length, position + 1 + length);
        return length > end - position - 1 ? key[(position + 1)..end] + "." : key[(position + 1)..end];
    }
}
