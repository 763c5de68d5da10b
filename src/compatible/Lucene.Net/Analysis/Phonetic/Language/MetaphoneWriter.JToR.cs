namespace Lucene.Net.Analysis.Phonetic.Language;

internal readonly ref partial struct MetaphoneWriter
{
    private int HearJ(int i)
    {
        bool san = Is(0, "SAN ");
        if (san || Is(i, "JOSE"))
        {
            bool spanish = san || (i == 0 && At(4) == ' ') || _word.Length == 4;
            return spanish ? Say("H", 1) : Say("J", "H", 1);
        }

        int heard = Doubled(i);
        if (i == 0)
        {
            return Say("J", "A", heard);
        }

        if (IsVowel(i - 1) && !_slavoGermanic && At(i + 1) is 'A' or 'O')
        {
            return Say("J", "H", heard);
        }

        if (IsLast(i))
        {
            return Say("J", " ", heard);
        }

        bool silent = Is(i + 1, "L", "T", "K", "S", "N", "M", "B", "Z") || Is(i - 1, "S", "K", "L");
        return silent ? heard : Say("J", heard);
    }

    private int HearL(int i)
    {
        int heard = Doubled(i);
        return heard == 2 && SoundsSpanish(i) ? Say("L", "", heard) : Say("L", heard);
    }

    /// <summary>Cabrillo, gallegos.</summary>
    private bool SoundsSpanish(int i) =>
        (i == _word.Length - 3 && Is(i - 1, "ILLO", "ILLA", "ALLE"))
        || ((Is(_word.Length - 2, "AS", "OS") || Is(_word.Length - 1, "A", "O")) && Is(i - 1, "ALLE"));

    /// <summary>The b of dumb and thumber is not heard.</summary>
    private int HearM(int i)
    {
        bool silentB = Is(i - 1, "UMB") && (IsLast(i + 1) || Is(i + 2, "ER"));
        return Say("M", silentB ? 2 : Doubled(i));
    }

    private int HearP(int i) => At(i + 1) == 'H' ? Say("F", 2) : Say("P", Is(i + 1, "P", "B") ? 2 : 1);

    /// <summary>French -ier loses its r, but not after m.</summary>
    private int HearR(int i)
    {
        bool french = IsLast(i) && !_slavoGermanic && Is(i - 2, "IE") && !Is(i - 4, "ME", "MA");
        return french ? Say("", "R", Doubled(i)) : Say("R", Doubled(i));
    }
}
