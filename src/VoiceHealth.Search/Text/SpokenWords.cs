using System.Buffers;

namespace VoiceHealth.Search.Text;

/// <summary>Puts words into sounds: words as they are read, abbreviations by the names of their letters.</summary>
internal sealed class SpokenWords(LetterSounds letters)
{
    private const int LongestAbbreviation = 5;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>How a name of a page sounds. Capitals ("MRI"), words without a vowel and letters apart are abbreviations.</summary>
    public string OfName(string name)
    {
        var sounds = new List<char>(24);
        foreach (string word in name.Split([' ', '-', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool capitals = word.Length is > 1 and <= LongestAbbreviation && word.All(char.IsAsciiLetterUpper);
            foreach (string plain in UtteranceNormalizer.Words(word))
            {
                Append(plain, capitals, sounds);
            }
        }

        return new string([.. sounds]);
    }

    public void Append(string word, bool spelled, List<char> sounds)
    {
        if (word == "a" && !spelled)
        {
            sounds.Add('@');
        }
        else if (spelled || word.Length == 1 || (word.Length <= LongestAbbreviation && !word.AsSpan().ContainsAny(Vowels)))
        {
            LetterSounds.AppendNames(word, sounds);
        }
        else
        {
            letters.Append(WordFolder.Plain(word), sounds);
        }
    }
}
