using System.Collections.Immutable;
using VoiceHealth.Content.Packing;
using VoiceHealth.Search.Language;

namespace VoiceHealth.Search.Text;

/// <summary>
/// Says how an English word sounds: a word that the rules would say wrong as it is listed, other words letter by letter, each by the widest of its contexts that there is a rule for (Default and Refine; Davel and Barnard, 2008).
/// Sounds are one character each: consonants as themselves, S sh, C ch, J as in jam, Z as in vision, T th, N ng, y and w as in yes and we;
/// vowels i (hit, heat), e, a, o, u, A (cup), @ (the unstressed one), E (day), Y (my), O (go), W (now), Q (boy). An r is kept before vowels only.
/// </summary>
/// <param name="Contexts">Letters around a capital one that is to be sounded; '_' is the word's edge. Or a whole word in small letters.</param>
/// <param name="Sounds">The different things that letters can sound like; empty for a silent one.</param>
/// <param name="SoundOf">By context: number in <paramref name="Sounds"/>.</param>
internal sealed record LetterSounds(StringTable Contexts, StringTable Sounds, Packed<int> SoundOf)
{
    public const char Edge = '_';

    private const int MaxLetters = 40;
    private const int MaxReach = 4;

    /// <summary>How many letters before and after are looked at, the narrowest first.</summary>
    public static readonly ImmutableArray<(int Before, int After)> Reaches = [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3), (3, 4)];

    private static readonly string[] LetterNames =
    [
        "E", "bi", "si", "di", "i", "ef", "Ji", "EC", "Y", "JE", "kE", "el", "em", "en", "O", "pi", "kyu", "a", "es", "ti", "yu", "vi", "dAbl@yu", "eks", "wY", "zed",
    ];

    private static readonly string[] DigitNames = ["ziro", "wAn", "tu", "Tri", "fo", "fYv", "siks", "sev@n", "Et", "nYn"];

    public static LetterSounds Empty { get; } = Build([]);

    public static LetterSounds Build(IReadOnlyCollection<(string Context, string Sound)> rules)
    {
        string[] sounds = [.. rules.Select(rule => rule.Sound).Distinct(StringComparer.Ordinal)];
        return new LetterSounds(
            StringTable.Build([.. rules.Select(rule => rule.Context)]),
            StringTable.Build(sounds),
            rules.Select(rule => Array.IndexOf(sounds, rule.Sound)).ToArray());
    }

    /// <summary>The sounds of a word of folded letters. Digits are said one by one.</summary>
    public void Append(ReadOnlySpan<char> word, List<char> sounds)
    {
        Span<char> padded = stackalloc char[MaxLetters + (2 * MaxReach)];
        padded.Fill(Edge);
        int length = 0;
        foreach (char letter in word)
        {
            if (letter is >= 'a' and <= 'z' && length < MaxLetters)
            {
                padded[MaxReach + length++] = letter;
            }
            else if (char.IsAsciiDigit(letter))
            {
                sounds.AddRange(DigitNames[letter - '0']);
            }
        }

        int whole = Contexts.Find(padded.Slice(MaxReach, length));
        if (whole >= 0)
        {
            sounds.AddRange(Sounds[SoundOf[whole]]);
            return;
        }

        for (int i = 0; i < length; i++)
        {
            sounds.AddRange(SoundOfLetter(padded, MaxReach + i));
        }
    }

    /// <summary>The sounds of letters that are said by their names: "mri".</summary>
    public static void AppendNames(ReadOnlySpan<char> letters, List<char> sounds)
    {
        foreach (char letter in letters)
        {
            sounds.AddRange(letter is >= 'a' and <= 'z' ? LetterNames[letter - 'a'] : char.IsAsciiDigit(letter) ? DigitNames[letter - '0'] : "");
        }
    }

    /// <summary>Writes the context of the letter at <paramref name="position"/> and returns its length.</summary>
    public static int WriteContext(ReadOnlySpan<char> padded, int position, (int Before, int After) reach, Span<char> context)
    {
        int length = reach.Before + 1 + reach.After;
        padded.Slice(position - reach.Before, length).CopyTo(context);
        context[reach.Before] = char.ToUpperInvariant(context[reach.Before]);
        return length;
    }

    private string SoundOfLetter(ReadOnlySpan<char> padded, int position)
    {
        Span<char> context = stackalloc char[(2 * MaxReach) + 1];
        for (int reach = Reaches.Length - 1; reach >= 0; reach--)
        {
            int rule = Contexts.Find(context[..WriteContext(padded, position, Reaches[reach], context)]);
            if (rule >= 0)
            {
                return Sounds[SoundOf[rule]];
            }
        }

        return string.Empty;
    }
}
