namespace VoiceHealth.Content.Safety;

/// <summary>
/// A coarse key of how an English word sounds: consonants in classes, vowels only where they open the word. It serves to take a
/// word that no rule and no dictionary knows ("breething") for the one that was meant.
/// </summary>
public static class SafetySoundKey
{
    /// <summary>Writes the key of a lower-case word and returns its length; 0 where the word has no letters.</summary>
    /// <param name="key">Room for as many characters as the word has.</param>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : '\0';
            char sound = Sound(word, i, next);
            if (sound != '\0' && (length == 0 || key[length - 1] != sound))
            {
                key[length++] = sound;
            }
        }

        return length;
    }

    private static char Sound(ReadOnlySpan<char> word, int i, char next) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => i == 0 ? 'a' : '\0',
        'b' => 'b',
        'c' when next is 'e' or 'i' or 'y' => 's',
        'c' when next is 'h' => 'x',
        'c' or 'k' or 'q' => i == 0 && next is 'n' ? '\0' : 'k',
        'd' => 'd',
        'g' when next is 'h' => '\0',
        'g' when next is 'e' or 'i' => 'x',
        'g' => 'g',
        'p' when next is 'h' => 'f',
        'f' or 'v' => 'f',
        'j' => 'x',
        'l' => 'l',
        'm' => 'm',
        'n' => 'n',
        'p' => i == 0 && next is 's' or 'n' ? '\0' : 'p',
        'r' => 'r',
        's' when next is 'h' => 'x',
        's' or 'z' => 's',
        't' when next is 'h' => '0',
        't' => 't',
        'x' => 'k',
        'w' => i == 0 && next is not 'r' ? 'w' : '\0',
        'h' => i == 0 ? 'h' : '\0',
        _ => '\0',
    };
}
