namespace VoiceHealth.Search.Text;

/// <summary>
/// How far apart two sound keys are: a weighted edit distance in which vowels weigh little and consonants that are easily taken for
/// each other weigh less than others. Distances are in whole consonants.
/// </summary>
internal static class SoundDistance
{
    private const int MaxLength = 40;
    private const int Sounds = 128;
    private const float VowelGap = 0.4f;

    private static readonly string[] Alike = ["pb", "td", "kg", "sz", "fv", "mn", "sS", "CS", "CJ", "JS", "fT", "sT", "vT", "nN", "lr", "kC", "gJ", "wv", "Td", "Tt", "tC", "zJ", "mN", "bv", "lw", "rw"];

    private static readonly float[] Replacements = BuildReplacements();

    /// <summary>1 for the same sound, falling to 0 for keys with nothing in common.</summary>
    public static float Similarity(ReadOnlySpan<char> heard, ReadOnlySpan<char> meant)
    {
        if (heard.Length > MaxLength || meant.Length > MaxLength || heard.Length == 0 || meant.Length == 0)
        {
            return 0;
        }

        Span<float> row = stackalloc float[meant.Length + 1];
        row[0] = 0;
        for (int j = 0; j < meant.Length; j++)
        {
            row[j + 1] = row[j] + Gap(meant[j]);
        }

        float total = row[meant.Length];
        foreach (char h in heard)
        {
            float diagonal = row[0];
            row[0] += Gap(h);
            for (int j = 0; j < meant.Length; j++)
            {
                float replaced = diagonal + Replacement(h, meant[j]);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j] + Gap(meant[j]), diagonal + Gap(h)));
            }
        }

        float larger = Math.Max(total, row[0]);
        return Math.Max(0, 1 - (row[meant.Length] / larger));
    }

    private static float Gap(char c) => SoundKey.IsVowel(c) ? VowelGap : 1f;

    private static float Replacement(char a, char b) => Replacements[((a & (Sounds - 1)) * Sounds) + (b & (Sounds - 1))];

    /// <summary>By pair of sounds: what it costs to take one for the other.</summary>
    private static float[] BuildReplacements()
    {
        var costs = new float[Sounds * Sounds];
        for (int a = 0; a < Sounds; a++)
        {
            for (int b = 0; b < Sounds; b++)
            {
                bool vowelA = SoundKey.IsVowel((char)a);
                bool vowelB = SoundKey.IsVowel((char)b);
                costs[(a * Sounds) + b] = a == b ? 0 : vowelA && vowelB ? 0.25f : vowelA != vowelB ? 1.2f : 1.1f;
            }
        }

        foreach (string pair in Alike)
        {
            costs[(pair[0] * Sounds) + pair[1]] = 0.5f;
            costs[(pair[1] * Sounds) + pair[0]] = 0.5f;
        }

        return costs;
    }
}
