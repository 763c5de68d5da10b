using VoiceHealth.Search.Understanding;

namespace VoiceHealth.Search.Ranking;

/// <summary>
/// Tells how much of a name is taken up by a longer one: who says "genital herbs" says "herbs", but hardly asks for herbal medicines where "genital herpes" sounds
/// the same but for an ending. The longest explanation of the words counts against all that it holds.
/// </summary>
internal static class EngulfedReader
{
    /// <summary>What sounds less alike than this engulfs nothing.</summary>
    private const float Unlike = 0.4f;

    /// <summary>From 0, where no longer run sounds like another page's name, to 1, where another page's longer name was said.</summary>
    public static float Read(Utterance utterance, Evidence evidence, List<int> pages, int page)
    {
        ulong own = PositionsOf(evidence, page);
        if (own == 0)
        {
            return 0;
        }

        float engulfed = 0;
        foreach (int other in pages)
        {
            if (other != page)
            {
                engulfed = Math.Max(engulfed, Math.Max(ByName(evidence.Names[other], own), BySound(utterance, evidence.Sounds[other], own)));
            }
        }

        return engulfed;
    }

    private static ulong PositionsOf(Evidence evidence, int page) =>
        evidence.Named[page] != 0 ? evidence.Named[page] : evidence.Names[page].Positions;

    private static float ByName(in NameMatch name, ulong own) => name.IsWhole && Holds(name.Positions, own) ? 1 : 0;

    private static float BySound(Utterance utterance, in NameMatch sound, ulong own) =>
        sound.Name > 0 && Holds(sound.Positions, own) && utterance.MassOf(sound.Positions) > utterance.MassOf(own)
            ? Math.Max(0, (sound.Rest - Unlike) / (1 - Unlike)) : 0;

    private static bool Holds(ulong longer, ulong shorter) => (shorter & ~longer) == 0 && shorter != longer;
}
