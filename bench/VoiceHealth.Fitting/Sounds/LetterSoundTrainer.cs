using System.Globalization;
using VoiceHealth.Search.Text;

namespace VoiceHealth.Fitting.Sounds;

/// <summary>Learns the rules of <see cref="LetterSounds"/> from a pronouncing dictionary: a wider context gets one only where it says something else than the narrower.</summary>
internal static class LetterSoundTrainer
{
    private const int LeastWords = 4;
    private const int HeldOut = 20;
    private const int Pad = 4;

    /// <summary>The rules, learned from all but every twentieth word, and what they do on those.</summary>
    public static List<(string Context, string Sound)> Train(string dictionary, TextWriter output)
    {
        List<(string Word, string Sounds)> words = [.. PronouncingDictionary.Read(dictionary).DistinctBy(entry => entry.Word)];
        (string Word, string Sounds)[] training = [.. words.Where((_, i) => i % HeldOut != 0)];
        List<(string Context, string Sound)> rules = Refine(training, new LetterAligner().Align(training));
        var learned = LetterSounds.Build(rules);
        var errors = words.Where((_, i) => i % HeldOut == 0).Select(entry => (entry.Sounds.Length, Wrong: Distance(Say(learned, entry.Word), entry.Sounds))).ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rules.Count} rules from {training.Length} words; on {errors.Length} others {100.0 * errors.Sum(e => e.Wrong) / errors.Sum(e => e.Length):0.0} % of sounds wrong, {100.0 * errors.Count(e => e.Wrong == 0) / errors.Length:0.0} % of words right"));
        return rules;
    }

    /// <summary>How words sound that the rules would say wrong: those that people use here.</summary>
    public static IEnumerable<(string Word, string Sound)> Exceptions(string dictionary, IReadOnlyCollection<(string, string)> rules, string contentIndex)
    {
        var learned = LetterSounds.Build(rules);
        HashSet<string> used = [.. Directory.EnumerateFiles(contentIndex, "*.tsv", SearchOption.AllDirectories)
            .Where(file => !file.Contains("letter-sounds", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .SelectMany(line => UtteranceNormalizer.Normalize(line))
            .Select(WordFolder.Plain)];
        return PronouncingDictionary.Read(dictionary).DistinctBy(entry => entry.Word).Where(entry => used.Contains(entry.Word) && Say(learned, entry.Word) != entry.Sounds);
    }

    public static string Say(LetterSounds sounds, string word)
    {
        var said = new List<char>();
        sounds.Append(word, said);
        return new string([.. said]);
    }

    private static List<(string Context, string Sound)> Refine((string Word, string Sounds)[] words, string[]?[] aligned)
    {
        var rules = new List<(string, string)>();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int reach = 0; reach < LetterSounds.Reaches.Length; reach++)
        {
            foreach ((string context, string sound) in MostFrequent(words, aligned, reach).OrderBy(entry => entry.Context, StringComparer.Ordinal))
            {
                if (reach == 0 || Narrower(context, reach, known) != sound)
                {
                    rules.Add((context, sound));
                    known[context] = sound;
                }
            }
        }

        return rules;
    }

    private static IEnumerable<(string Context, string Sound)> MostFrequent((string Word, string Sounds)[] words, string[]?[] aligned, int reach)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        Span<char> context = stackalloc char[2 * Pad + 1];
        for (int i = 0; i < words.Length; i++)
        {
            string padded = new string(LetterSounds.Edge, Pad) + words[i].Word + new string(LetterSounds.Edge, Pad);
            for (int letter = 0; letter < (aligned[i]?.Length ?? 0); letter++)
            {
                string key = new(context[..LetterSounds.WriteContext(padded, Pad + letter, LetterSounds.Reaches[reach], context)]);
                Dictionary<string, int> sounds = counts.TryGetValue(key, out Dictionary<string, int>? found) ? found : counts[key] = [];
                sounds[aligned[i]![letter]] = sounds.GetValueOrDefault(aligned[i]![letter]) + 1;
            }
        }

        return counts.Where(entry => reach == 0 || entry.Value.Values.Sum() >= LeastWords)
            .Select(entry => (entry.Key, entry.Value.OrderByDescending(sound => sound.Value).ThenBy(sound => sound.Key, StringComparer.Ordinal).First().Key));
    }

    private static string Narrower(string context, int reach, Dictionary<string, string> known)
    {
        int letter = LetterSounds.Reaches[reach].Before;
        for (int narrower = reach - 1; narrower > 0; narrower--)
        {
            (int before, int after) = LetterSounds.Reaches[narrower];
            if (known.TryGetValue(context.Substring(letter - before, before + 1 + after), out string? sound))
            {
                return sound;
            }
        }

        return known[context.Substring(letter, 1)];
    }

    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        foreach (char c in one)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= other.Length; j++)
            {
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (c == other[j - 1] ? 0 : 1)), row[j]);
            }
        }

        return row[^1];
    }
}
