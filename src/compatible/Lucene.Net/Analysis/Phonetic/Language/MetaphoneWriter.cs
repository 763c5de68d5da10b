namespace Lucene.Net.Analysis.Phonetic.Language;

/// <summary>Reads a word in upper case and writes its codes. Each rule writes what it hears and says how many letters it has heard.</summary>
internal readonly ref partial struct MetaphoneWriter
{
    private readonly ReadOnlySpan<char> _word;
    private readonly MetaphoneCode _code;
    private readonly bool _slavoGermanic;

    public MetaphoneWriter(ReadOnlySpan<char> word, MetaphoneCode code)
    {
        _word = word;
        _code = code;
        _slavoGermanic = word.ContainsAny('W', 'K') || word.Contains("CZ", StringComparison.Ordinal);
    }

    private bool SoundsGermanic => Is(0, "VAN ", "VON ") || Is(0, "SCH");

    public void Write()
    {
        int place = Is(0, "GN", "KN", "PN", "WR", "PS") ? 1 : 0;
        while (place < _word.Length && !_code.IsComplete)
        {
            place += Hear(place);
        }
    }

    private int Hear(int i) => _word[i] switch
    {
        'A' or 'E' or 'I' or 'O' or 'U' or 'Y' => i == 0 ? Say("A", 1) : 1,
        'B' => Say("P", Doubled(i)),
        '\u00C7' => Say("S", 1),
        'C' => HearC(i),
        'D' => HearD(i),
        'F' => Say("F", Doubled(i)),
        'G' => HearG(i),
        'H' => HearH(i),
        'J' => HearJ(i),
        'K' => Say("K", Doubled(i)),
        'L' => HearL(i),
        'M' => HearM(i),
        'N' => Say("N", Doubled(i)),
        '\u00D1' => Say("N", 1),
        'P' => HearP(i),
        'Q' => Say("K", Doubled(i)),
        'R' => HearR(i),
        'S' => HearS(i),
        'T' => HearT(i),
        'V' => Say("F", Doubled(i)),
        'W' => HearW(i),
        'X' => HearX(i),
        'Z' => HearZ(i),
        _ => 1,
    };

    private int Say(string code, int heard)
    {
        _code.Add(code);
        return heard;
    }

    private int Say(string code, string alternate, int heard)
    {
        _code.Add(code, alternate);
        return heard;
    }

    private int Doubled(int i) => At(i + 1) == _word[i] ? 2 : 1;

    /// <summary>NUL outside the word.</summary>
    private char At(int i) => (uint)i < (uint)_word.Length ? _word[i] : '\0';

    private bool IsVowel(int i) => At(i) is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';

    private bool IsLast(int i) => i == _word.Length - 1;

    /// <summary>Whether one of these stands at a place.</summary>
    private bool Is(int i, params ReadOnlySpan<string> candidates)
    {
        if ((uint)i >= (uint)_word.Length)
        {
            return false;
        }

        foreach (string candidate in candidates)
        {
            if (_word[i..].StartsWith(candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
