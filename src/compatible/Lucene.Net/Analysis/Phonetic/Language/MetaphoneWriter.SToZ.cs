namespace Lucene.Net.Analysis.Phonetic.Language;

internal readonly ref partial struct MetaphoneWriter
{
    private int HearS(int i)
    {
        if (Is(i - 1, "ISL", "YSL"))
        {
            return 1;
        }

        if (i == 0 && Is(i, "SUGAR"))
        {
            return Say("X", "S", 1);
        }

        if (Is(i, "SH"))
        {
            return Say(Is(i + 1, "HEIM", "HOEK", "HOLM", "HOLZ") ? "S" : "X", 2);
        }

        if (Is(i, "SIO", "SIA"))
        {
            return _slavoGermanic ? Say("S", 3) : Say("S", "X", 3);
        }

        if ((i == 0 && Is(1, "M", "N", "L", "W")) || At(i + 1) == 'Z')
        {
            return Say("S", "X", At(i + 1) == 'Z' ? 2 : 1);
        }

        if (Is(i, "SC"))
        {
            return HearSC(i);
        }

        bool french = IsLast(i) && Is(i - 2, "AI", "OI");
        return Say(french ? "" : "S", "S", Is(i + 1, "S", "Z") ? 2 : 1);
    }

    private int HearSC(int i)
    {
        if (At(i + 2) != 'H')
        {
            return Say(Is(i + 2, "I", "E", "Y") ? "S" : "SK", 3);
        }

        if (Is(i + 3, "ER", "EN"))
        {
            return Say("X", "SK", 3);
        }

        if (Is(i + 3, "OO", "UY", "ED", "EM"))
        {
            return Say("SK", 3);
        }

        return i == 0 && !IsVowel(3) && At(3) != 'W' ? Say("X", "S", 3) : Say("X", 3);
    }

    private int HearT(int i)
    {
        if (Is(i, "TION", "TIA", "TCH"))
        {
            return Say("X", 3);
        }

        if (Is(i, "TH", "TTH"))
        {
            return Is(i + 2, "OM", "AM") || SoundsGermanic ? Say("T", 2) : Say("0", "T", 2);
        }

        return Say("T", Is(i + 1, "T", "D") ? 2 : 1);
    }

    private int HearW(int i)
    {
        if (Is(i, "WR"))
        {
            return Say("R", 2);
        }

        if (i == 0 && IsVowel(1))
        {
            return Say("A", "F", 1);
        }

        if (i == 0 && Is(0, "WH"))
        {
            return Say("A", 1);
        }

        if ((IsLast(i) && IsVowel(i - 1)) || Is(i - 1, "EWSKI", "EWSKY", "OWSKI", "OWSKY") || Is(0, "SCH"))
        {
            return Say("", "F", 1);
        }

        return Is(i, "WICZ", "WITZ") ? Say("TS", "FX", 4) : 1;
    }

    private int HearX(int i)
    {
        if (i == 0)
        {
            return Say("S", 1);
        }

        bool french = IsLast(i) && (Is(i - 3, "IAU", "EAU") || Is(i - 2, "AU", "OU"));
        return Say(french ? "" : "KS", Is(i + 1, "C", "X") ? 2 : 1);
    }

    private int HearZ(int i)
    {
        if (At(i + 1) == 'H')
        {
            return Say("J", 2);
        }

        bool slavic = Is(i + 1, "ZO", "ZI", "ZA") || (_slavoGermanic && i > 0 && At(i - 1) != 'T');
        return slavic ? Say("S", "TS", Doubled(i)) : Say("S", Doubled(i));
    }
}
