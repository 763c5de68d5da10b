namespace VoiceHealth.Fitting.Sounds;

/// <summary>
/// Reads the CMU Pronouncing Dictionary (https://github.com/cmusphinx/cmudict, BSD licence) into the sounds of <c>LetterSounds</c>. It is American:
/// an r before a consonant or at the end is left out, as it is in most of England, and unstressed vowels that it spells AH become the neutral one.
/// </summary>
internal static class PronouncingDictionary
{
    private const int MaxLetters = 16;

    private const string Mapping =
        "AA=o AE=a AH=A AO=o AW=W AY=Y EH=e ER=@ EY=E IH=i IY=i OW=O OY=Q UH=u UW=u B=b CH=C D=d D"
        + "H=T F=f G=g HH=h JH=J K=k L=l M=m N=n NG=N P=p R=r S=s SH=S T=t TH=T V=v W=w Y=y Z=z ZH=Z";

    private static readonly Dictionary<string, char> Sounds =
        Mapping.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1][0], StringComparer.Ordinal);

    /// <summary>Words and how they sound; of a word that is said in several ways, the first.</summary>
    public static IEnumerable<(string Word, string Sounds)> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string word = cells.Length > 1 ? cells[0] : "";
            if (word.Length is > 1 and <= MaxLetters && word.All(char.IsAsciiLetterLower))
            {
                yield return (word, SoundsOf(cells.AsSpan(1)));
            }
        }
    }

    private static string SoundsOf(ReadOnlySpan<string> phones)
    {
        var sounds = new List<char>(phones.Length);
        for (int i = 0; i < phones.Length; i++)
        {
            string phone = phones[i].TrimEnd('0', '1', '2');
            bool beforeVowel = i + 1 < phones.Length && char.IsDigit(phones[i + 1][^1]);
            bool silentR = phone == "R" && !beforeVowel;
            if (phone == "AA" && i + 1 < phones.Length && phones[i + 1] == "R")
            {
                sounds.Add('a');
            }
            else if (!silentR)
            {
                sounds.Add(phones[i] == "AH0" ? '@' : Sounds[phone]);
            }

            if (phone == "ER" && beforeVowel)
            {
                sounds.Add('r');
            }
        }

        return new string([.. sounds]);
    }
}
