namespace Lucene.Net.Analysis.Phonetic.Language;

internal readonly ref partial struct MetaphoneWriter
{
    private int HearC(int i)
    {
        if (SoundsLikeBacher(i))
        {
            return Say("K", 2);
        }

        if (i == 0 && Is(i, "CAESAR"))
        {
            return Say("S", 2);
        }

        if (Is(i, "CH"))
        {
            return HearCH(i);
        }

        if (Is(i, "CZ") && !Is(i - 2, "WICZ"))
        {
            return Say("S", "X", 2);
        }

        if (Is(i + 1, "CIA"))
        {
            return Say("X", 3);
        }

        if (Is(i, "CC") && !(i == 1 && At(0) == 'M'))
        {
            return HearCC(i);
        }

        if (Is(i, "CK", "CG", "CQ"))
        {
            return Say("K", 2);
        }

        if (Is(i, "CI", "CE", "CY"))
        {
            return Is(i, "CIO", "CIE", "CIA") ? Say("S", "X", 2) : Say("S", 2);
        }

        _code.Add("K");
        return Is(i + 1, " C", " Q", " G") ? 3 : Is(i + 1, "C", "K", "Q") && !Is(i + 1, "CE", "CI") ? 2 : 1;
    }

    private bool SoundsLikeBacher(int i) =>
        Is(i, "CHIA")
        || (i > 1 && !IsVowel(i - 2) && Is(i - 1, "ACH") && (At(i + 2) is not ('I' or 'E') || Is(i - 2, "BACHER", "MACHER")));

    private int HearCC(int i)
    {
        if (!Is(i + 2, "I", "E", "H") || Is(i + 2, "HU"))
        {
            return Say("K", 2);
        }

        bool accident = (i == 1 && At(0) == 'A') || Is(i - 1, "UCCEE", "UCCES");
        return Say(accident ? "KS" : "X", 3);
    }

    private int HearCH(int i)
    {
        if (i > 0 && Is(i, "CHAE"))
        {
            return Say("K", "X", 2);
        }

        if (SoundsGreek(i) || SoundsLikeHardCH(i))
        {
            return Say("K", 2);
        }

        return i == 0 ? Say("X", 2) : Is(0, "MC") ? Say("K", 2) : Say("X", "K", 2);
    }

    /// <summary>Chemistry, chorus, character; not chore.</summary>
    private bool SoundsGreek(int i) =>
        i == 0 && Is(1, "HARAC", "HARIS", "HOR", "HYM", "HIA", "HEM") && !Is(0, "CHORE");

    /// <summary>Orchestra, architect, and ch before most consonants.</summary>
    private bool SoundsLikeHardCH(int i) =>
        SoundsGermanic
        || Is(i - 2, "ORCHES", "ARCHIT", "ORCHID")
        || Is(i + 2, "T", "S")
        || ((i == 0 || Is(i - 1, "A", "O", "U", "E"))
            && (IsLast(i + 1) || Is(i + 2, "L", "R", "N", "M", "B", "H", "F", "V", "W", " ")));

    private int HearD(int i)
    {
        if (Is(i, "DG"))
        {
            return Is(i + 2, "I", "E", "Y") ? Say("J", 3) : Say("TK", 2);
        }

        return Say("T", Is(i, "DT", "DD") ? 2 : 1);
    }

    private int HearG(int i)
    {
        switch (At(i + 1))
        {
            case 'H':
                return HearGH(i);
            case 'N':
                return HearGN(i);
        }

        if (Is(i + 1, "LI") && !_slavoGermanic)
        {
            return Say("KL", "L", 2);
        }

        if (i == 0 && Is(1, "Y", "ES", "EP", "EB", "EL", "EY", "IB", "IL", "IN", "IE", "EI", "ER"))
        {
            return Say("K", "J", 2);
        }

        if (Is(i + 1, "ER", "Y") && !Is(0, "DANGER", "RANGER", "MANGER") && !Is(i - 1, "E", "I") && !Is(i - 1, "RGY", "OGY"))
        {
            return Say("K", "J", 2);
        }

        if (Is(i + 1, "E", "I", "Y") || Is(i - 1, "AGGI", "OGGI"))
        {
            return SoundsGermanic || Is(i + 1, "ET") ? Say("K", 2) : Is(i + 1, "IER") ? Say("J", 2) : Say("J", "K", 2);
        }

        return Say("K", Doubled(i));
    }

    private int HearGN(int i)
    {
        if (i == 1 && IsVowel(0) && !_slavoGermanic)
        {
            return Say("KN", "N", 2);
        }

        return !Is(i + 2, "EY") && !_slavoGermanic ? Say("N", "KN", 2) : Say("KN", 2);
    }

    private int HearGH(int i)
    {
        if (i > 0 && !IsVowel(i - 1))
        {
            return Say("K", 2);
        }

        if (i == 0)
        {
            return Say(At(2) == 'I' ? "J" : "K", 2);
        }

        if (Is(i - 2, "B", "H", "D") || Is(i - 3, "B", "H", "D") || Is(i - 4, "B", "H"))
        {
            return 2;
        }

        if (At(i - 1) == 'U' && Is(i - 3, "C", "G", "L", "R", "T"))
        {
            return Say("F", 2);
        }

        return At(i - 1) != 'I' ? Say("K", 2) : 2;
    }

    private int HearH(int i) => (i == 0 || IsVowel(i - 1)) && IsVowel(i + 1) ? Say("H", 2) : 1;
}
