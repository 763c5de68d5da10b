namespace VoiceHealth.Fitting.Sounds;

/// <summary>Learns which sounds, none to two, each letter of a word stands for: Viterbi training from counts that only know that they go side by side.</summary>
internal sealed class LetterAligner
{
    private const int Rounds = 5;
    private const int MostSounds = 2;
    private const double Unseen = -14;

    private readonly Dictionary<(char Letter, string Sounds), double> _scores = [];

    /// <summary>By word: what each of its letters sounds like; null where the word cannot be aligned.</summary>
    public string[]?[] Align(IReadOnlyList<(string Word, string Sounds)> words)
    {
        string[]?[] aligned = [];
        for (int round = 0; round < Rounds; round++)
        {
            aligned = [.. words.Select(entry => AlignOne(entry.Word, entry.Sounds, round == 0))];
            Count(words, aligned);
        }

        return aligned;
    }

    private void Count(IReadOnlyList<(string Word, string Sounds)> words, string[]?[] aligned)
    {
        var counts = new Dictionary<(char, string), int>();
        var letters = new Dictionary<char, int>();
        for (int i = 0; i < aligned.Length; i++)
        {
            for (int j = 0; j < (aligned[i]?.Length ?? 0); j++)
            {
                char letter = words[i].Word[j];
                counts[(letter, aligned[i]![j])] = counts.GetValueOrDefault((letter, aligned[i]![j])) + 1;
                letters[letter] = letters.GetValueOrDefault(letter) + 1;
            }
        }

        _scores.Clear();
        foreach (((char letter, string sounds), int count) in counts)
        {
            _scores[(letter, sounds)] = Math.Log((double)count / letters[letter]);
        }
    }

    private string[]? AlignOne(string word, string sounds, bool first)
    {
        var best = new double[word.Length + 1, sounds.Length + 1];
        var taken = new int[word.Length + 1, sounds.Length + 1];
        for (int i = 0; i <= word.Length; i++)
        {
            for (int j = 0; j <= sounds.Length; j++)
            {
                best[i, j] = i == 0 && j == 0 ? 0 : double.NegativeInfinity;
                for (int count = 0; i > 0 && count <= Math.Min(MostSounds, j); count++)
                {
                    double score = best[i - 1, j - count] + (first ? FirstGuess(word, i - 1, sounds, j, count) : _scores.GetValueOrDefault((word[i - 1], sounds.Substring(j - count, count)), Unseen));
                    if (score > best[i, j])
                    {
                        (best[i, j], taken[i, j]) = (score, count);
                    }
                }
            }
        }

        return double.IsNegativeInfinity(best[word.Length, sounds.Length]) ? null : Trace(word, sounds, taken);
    }

    /// <summary>Before anything is known: along the diagonal, one sound a letter, consonants with consonants.</summary>
    private static double FirstGuess(string word, int letter, string sounds, int end, int count)
    {
        double off = Math.Abs(((letter + 0.5) / word.Length) - ((end - (count / 2.0)) / sounds.Length)) * word.Length;
        bool alike = count > 0 && (word[letter] == char.ToLowerInvariant(sounds[end - 1]) || (IsVowel(word[letter]) && IsVowel(sounds[end - 1])));
        return -off - (count == 1 ? 0 : 1) + (alike ? 2 : 0);
    }

    private static bool IsVowel(char c) => "aeiouyAEYOWQ@".Contains(c, StringComparison.Ordinal);

    private static string[] Trace(string word, string sounds, int[,] taken)
    {
        var parts = new string[word.Length];
        for (int i = word.Length, j = sounds.Length; i > 0; i--)
        {
            int count = taken[i, j];
            parts[i - 1] = sounds.Substring(j - count, count);
            j -= count;
        }

        return parts;
    }
}
