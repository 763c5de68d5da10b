using System.Buffers;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// A key that a word shares with the slips a recogniser makes of it: sounds it confuses are one ("strobe" and "stroke"), what it drops at
/// the end is left out ("chess" for "chest"), and of the vowels only what kind the first is counts ("sea sure" for "seizure", not "so sure").
/// It is coarser than <see cref="SafetySoundKey"/>, and so for words that were heard as nothing dangerous only.
/// </summary>
public static class SafetySlipKey
{
    /// <summary>Room for the key's first two characters besides those of the word.</summary>
    public const int Extra = 2;

    /// <summary>A key of sounds begins with no such character, so both can stand in one list.</summary>
    private const char Mark = '~';

    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    /// <summary>Writes the key of a lower-case word and returns its length.</summary>
    /// <param name="key">Room for <see cref="Extra"/> characters more than the word has.</param>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        key[0] = Mark;
        key[1] = FirstVowel(word);
        Span<char> sounds = key[Extra..];
        int length = SafetySoundKey.Write(word, sounds);
        for (int i = 0; i < length; i++)
        {
            sounds[i] = Confused(sounds[i]);
        }

        return Extra + End(sounds, length);
    }

    private static char FirstVowel(ReadOnlySpan<char> word)
    {
        int at = word.IndexOfAny(_vowels);
        return at < 0 ? '-' : word[at] switch { 'a' => 'a', 'o' or 'u' => 'o', _ => 'e' };
    }

    private static char Confused(char sound) => sound switch
    {
        'b' => 'p',
        'd' => 't',
        'g' => 'k',
        'm' => 'n',
        '0' => 'f',
        _ => sound,
    };

    // The stop that ends a word is the sound that is heard worst: any is taken for any, and after another consonant for none.
    private static int End(Span<char> sounds, int length)
    {
        if (length < 2 || sounds[length - 1] is not ('p' or 't' or 'k'))
        {
            return length;
        }

        if (sounds[length - 2] is 's' or 'n' or 'f' or 'l')
        {
            return length - 1;
        }

        sounds[length - 1] = 't';
        return length;
    }
}
