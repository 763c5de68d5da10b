namespace VoiceHealth.Search.Text;

/// <summary>
/// What it tells that one sound was heard where another is meant: a share of what the meant one tells, less bits for the difference. Sounds that share
/// their place and manner in the mouth are easily mixed up; missed and added ones cost as much as they are rare.
/// </summary>
internal static class SoundCosts
{
    /// <summary>Parts what was heard: no name goes on across it.</summary>
    public const char Break = '|';

    private const int Sounds = 128;
    private const float Never = 100;

    private static readonly (float Share, float Cost, string[] Pairs)[] Alike =
    [
        (0.6f, 0.4f, ["sz", "fv", "TS", "SZ", "CJ", "Tf", "td", "mn", "nN", "pb", "kg"]),
        (0.35f, 0.8f, ["Tt", "Td", "Tv", "Ts", "sS", "zZ", "CS", "JZ", "tC", "dJ", "mN", "SJ", "Tz", "bv", "pf", "wv", "lw", "rw", "lr", "yJ", "kC", "gJ", "hf", "zJ"]),
        (0.7f, 0.3f, ["ie", "iE", "aA", "oO", "oA", "uO", "eE", "ea", "oa", "YQ", "Wo", "Wa", "Ya", "Yi", "uA", "ou", "eA", "ui"]),
    ];

    private static readonly float[] Shares = new float[Sounds * Sounds];
    private static readonly float[] Costs = new float[Sounds * Sounds];

    static SoundCosts()
    {
        for (int heard = 0; heard < Sounds; heard++)
        {
            for (int meant = 0; meant < Sounds; meant++)
            {
                Set((char)heard, (char)meant, Unlike((char)heard, (char)meant));
            }
        }

        foreach ((float share, float cost, string[] pairs) in Alike)
        {
            foreach (string pair in pairs)
            {
                Set(pair[0], pair[1], (share, cost));
                Set(pair[1], pair[0], (share, cost));
            }
        }
    }

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or '@' or 'E' or 'Y' or 'O' or 'W' or 'Q';

    /// <summary>Bits that a heard sound adds to or takes from a meant one's <paramref name="bits"/>.</summary>
    public static float Gain(char heard, char meant, float bits)
    {
        int pair = ((heard & (Sounds - 1)) * Sounds) + (meant & (Sounds - 1));
        return (Shares[pair] * bits) - Costs[pair];
    }

    /// <summary>The cost of a sound that was not heard, or that was heard and not meant; said twice in a row it costs little.</summary>
    public static float Gap(char sound, char before) => sound == before ? 0.2f : sound switch
    {
        Break => Never,
        '@' or 'r' => 0.8f,
        'h' or 'y' or 'w' => 1.5f,
        _ when IsVowel(sound) => 1.8f,
        _ => 3.3f,
    };

    private static void Set(char heard, char meant, (float Share, float Cost) value)
    {
        Shares[(heard * Sounds) + meant] = value.Share;
        Costs[(heard * Sounds) + meant] = value.Cost;
    }

    private static (float Share, float Cost) Unlike(char heard, char meant)
    {
        bool vowels = IsVowel(heard) && IsVowel(meant);
        return heard == Break ? (0, Never)
            : heard == meant ? (1, 0)
            : vowels && (heard == '@' || meant == '@') ? (0.6f, 0.3f)
            : vowels ? (0.2f, 0.8f)
            : IsVowel(heard) != IsVowel(meant) ? (0, 5)
            : (0, 3.5f);
    }
}
