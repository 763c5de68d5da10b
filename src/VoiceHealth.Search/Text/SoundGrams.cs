namespace VoiceHealth.Search.Text;

/// <summary>
/// Three neighbouring sounds at a time, sounds that are easily mixed up counted as one, with the ends of names and of words: names that share
/// few of them with what was heard need not be compared sound by sound.
/// </summary>
internal static class SoundGrams
{
    private const int Classes = 16;

    public const int Count = Classes * Classes * Classes;

    /// <summary>The grams of a name, each once.</summary>
    public static int[] Of(string sounds)
    {
        var grams = new HashSet<int>();
        for (int i = -1; i < sounds.Length; i++)
        {
            grams.Add(Gram(At(sounds, i), At(sounds, i + 1), At(sounds, i + 2)));
        }

        return [.. grams];
    }

    public static int Gram(int first, int second, int third) => (((first * Classes) + second) * Classes) + third;

    /// <summary>The class of a sound, 0 for what stands outside.</summary>
    public static int ClassOf(char sound) => sound switch
    {
        _ when SoundCosts.IsVowel(sound) => 1,
        'p' or 'b' => 2,
        't' or 'd' => 3,
        'k' or 'g' => 4,
        's' or 'z' => 5,
        'f' or 'v' or 'T' => 6,
        'm' or 'n' or 'N' => 7,
        'l' => 8,
        'r' => 9,
        'S' or 'C' or 'J' or 'Z' => 10,
        'w' => 11,
        SoundCosts.Break => 13,
        _ => 12,
    };

    private static int At(string sounds, int index) => index < 0 || index >= sounds.Length ? 0 : ClassOf(sounds[index]);
}
