namespace VoiceHealth.Search.Text;

/// <summary>
/// Pairs of neighbouring sounds in a key, all vowels counted as one, with the key's ends: names that share few of them with what was
/// heard need not be compared sound by sound.
/// </summary>
internal static class SoundGrams
{
    private const int Classes = 24;

    public const int Count = Classes * Classes * Classes;

    /// <summary>The most grams that a key of <paramref name="length"/> sounds can have.</summary>
    public static int Most(int length) => length + 1;

    public static int[] Of(string key)
    {
        var grams = new int[Most(key.Length)];
        return grams[..Of(key, grams)];
    }

    /// <summary>Fills in the key's grams, each once, and returns how many there are.</summary>
    public static int Of(ReadOnlySpan<char> key, Span<int> grams)
    {
        int count = 0;
        for (int i = -1; i < key.Length; i++)
        {
            int gram = (((At(key, i) * Classes) + At(key, i + 1)) * Classes) + At(key, i + 2);
            if (!grams[..count].Contains(gram))
            {
                grams[count++] = gram;
            }
        }

        return count;
    }

    private static int At(ReadOnlySpan<char> key, int index)
    {
        if (index < 0 || index >= key.Length)
        {
            return 0;
        }

        return key[index] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => 1,
            'p' or 'b' => 2,
            't' or 'd' => 3,
            'k' => 4,
            'g' => 5,
            's' or 'z' => 6,
            'f' or 'v' or 'T' => 7,
            'm' => 8,
            'n' or 'N' => 9,
            'l' => 10,
            'r' => 11,
            'S' or 'C' or 'J' => 12,
            'w' => 13,
            >= '0' and <= '9' => 14,
            _ => 15,
        };
    }
}
