using System.Text;

namespace VoiceHealth.Search.Text;

/// <summary>
/// Spells a phrase roughly as it sounds, one letter a sound and without word boundaries, so that "sigh attica" and "sciatica" come
/// out close. An r is kept before a vowel only, as it is said in most of England. Vowels are kept as classes, because they carry most of what is left of a word that was badly heard.
/// Letters: consonants as themselves, S for sh, C for ch, J for j and soft g, T for th; vowels a e i o u.
/// </summary>
internal static class SoundKey
{
    private static readonly (string Spelling, string Sound)[] Rules =
    [
        ("sthm", "sm"), ("ache", "ak"), ("mach", "mak"), ("bronch", "bronk"), ("orch", "ork"), ("tach", "tak"), ("trach", "trak"), ("chol", "kol"), ("chem", "kem"), ("chl", "kl"), ("psy", "si"), ("pneu", "nu"), ("gnos", "nos"), ("eigh", "a"), ("ough", "of"), ("augh", "of"), ("igh", "i"), ("tion", "Sn"), ("sion", "Sn"), ("cian", "Sn"), ("cious", "Ss"), ("tious", "Ss"),
        ("tch", "C"), ("sch", "sk"), ("chr", "kr"), ("dge", "J"), ("sci", "si"), ("sce", "se"), ("scy", "si"), ("phth", "fT"), ("rrh", "r"),
        ("eye", "i"), ("eau", "o"), ("oea", "e"), ("our", "or"), ("ous", "us"), ("ain", "an"), ("ear", "er"), ("air", "er"),
        ("sh", "S"), ("ch", "C"), ("ph", "f"), ("th", "T"), ("gh", "g"), ("ck", "k"), ("qu", "kw"), ("wh", "w"), ("wr", "r"), ("kn", "n"),
        ("mb", "m"), ("rh", "r"), ("gn", "n"), ("ae", "e"), ("oe", "e"), ("ee", "e"), ("ea", "e"), ("ie", "e"), ("ei", "i"), ("ey", "e"), ("ay", "a"), ("ai", "a"),
        ("oo", "u"), ("ou", "u"), ("ow", "o"), ("oa", "o"), ("oy", "o"), ("oi", "o"), ("au", "o"), ("aw", "o"), ("ew", "u"), ("eu", "u"), ("ue", "u"), ("ui", "u"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "Je"), ("gi", "Ji"), ("gy", "Ji"), ("x", "ks"), ("c", "k"), ("q", "k"), ("j", "J"), ("y", "i"),
    ];

    public static string Of(ReadOnlySpan<string> words)
    {
        var spelled = new string[words.Length];
        for (int i = 0; i < spelled.Length; i++)
        {
            spelled[i] = OfWord(words[i]);
        }

        return Join(spelled);
    }

    /// <summary>One word's sounds, before they are joined with its neighbours'.</summary>
    public static string OfWord(string word)
    {
        var key = new StringBuilder(word.Length);
        Append(key, word);
        return key.ToString();
    }

    /// <summary>The key of words given by <see cref="OfWord"/>.</summary>
    public static string Join(ReadOnlySpan<string> words)
    {
        var key = new StringBuilder(24);
        foreach (string word in words)
        {
            key.Append(word);
        }

        return WithoutRepeats(WithoutSilentR(key));
    }

    private static void Append(StringBuilder key, string word)
    {
        string text = word.Replace("'", string.Empty, StringComparison.Ordinal);
        int position = 0;
        if (text.StartsWith("ps", StringComparison.Ordinal) || text.StartsWith("pn", StringComparison.Ordinal) || text.StartsWith("pt", StringComparison.Ordinal))
        {
            position = 1;
        }

        int end = EndsSilently(text) ? text.Length - 1 : text.Length;
        while (position < end)
        {
            position += AppendSound(key, text.AsSpan(position, end - position), softened: position > 0 && position == text.Length - 2);
        }
    }

    /// <summary>"ache" keeps its e for the rule that spells it "ak".</summary>
    private static bool EndsSilently(string text) =>
        (text.Length > 3 || (text.Length == 3 && IsVowel(text[0]))) && text[^1] == 'e' && !IsVowel(text[^2]) && !text.EndsWith("ache", StringComparison.Ordinal);

    private static int AppendSound(StringBuilder key, ReadOnlySpan<char> rest, bool softened)
    {
        if (softened && rest.Length == 1 && rest[0] is 'c' or 'g')
        {
            key.Append(rest[0] == 'c' ? 's' : 'J');
            return 1;
        }

        foreach ((string spelling, string sound) in Rules)
        {
            if (rest[0] == spelling[0] && rest.StartsWith(spelling))
            {
                key.Append(sound);
                return spelling.Length;
            }
        }

        if (rest[0] != 'h')
        {
            key.Append(rest[0] is >= 'a' and <= 'z' or >= '0' and <= '9' ? rest[0] : string.Empty);
        }

        return 1;
    }

    private static StringBuilder WithoutSilentR(StringBuilder key)
    {
        int length = 0;
        for (int i = 0; i < key.Length; i++)
        {
            bool silent = key[i] == 'r' && length > 0 && IsVowel(key[length - 1]) && (i + 1 == key.Length || !IsVowel(key[i + 1]));
            if (!silent)
            {
                key[length++] = key[i];
            }
        }

        key.Length = length;
        return key;
    }

    private static string WithoutRepeats(StringBuilder key)
    {
        int length = 0;
        for (int i = 0; i < key.Length; i++)
        {
            if (length == 0 || key[i] != key[length - 1])
            {
                key[length++] = key[i];
            }
        }

        return key.ToString(0, length);
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
