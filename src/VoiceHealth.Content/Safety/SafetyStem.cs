namespace VoiceHealth.Content.Safety;

/// <summary>The part that the forms of an English word share ("wheeze", "wheezing", "wheezed"): coarse, because it only has to bring them together.</summary>
public static class SafetyStem
{
    private const int Shortest = 3;

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "ly", "in"];

    /// <summary>How many characters of a lower-case word are its stem.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        int length = WithoutEnding(word);
        if (length < word.Length && length > Shortest && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's'))
        {
            length--;
        }

        return length > Shortest && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static int WithoutEnding(ReadOnlySpan<char> word)
    {
        foreach (string ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length;
            }
        }

        return word.Length;
    }
}
