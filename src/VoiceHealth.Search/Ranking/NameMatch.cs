namespace VoiceHealth.Search.Ranking;

/// <summary>The best match between an utterance and one of a page's names.</summary>
/// <param name="Name">Number of the name plus 1; 0 is none, so that cleared memory means no match.</param>
/// <param name="Coverage">Share of the name's weight that was said; for a match by sound, how alike the sounds are. 0 to 1.</param>
/// <param name="Share">Share of the utterance's content that the name explains, 0 to 1.</param>
/// <param name="Positions">Where in the utterance.</param>
/// <param name="Mass">Weight of the name's words that were said; for a match by sound, bits.</param>
/// <param name="Rest">For a match by sound, how alike it is apart from the words of the name that were said as they are, 0 to 1.</param>
/// <param name="Exact">For a match by sound, positions of those words.</param>
internal readonly record struct NameMatch(int Name, float Coverage, float Share, ulong Positions, float Mass, float Rest = 1, ulong Exact = 0)
{
    public const float Whole = 0.999f;

    public bool IsWhole => Coverage >= Whole;

    /// <summary>Words between the first and the last that do not belong to the name.</summary>
    public int Gap => Positions == 0 ? 0
        : 64 - System.Numerics.BitOperations.LeadingZeroCount(Positions) - System.Numerics.BitOperations.TrailingZeroCount(Positions)
            - System.Numerics.BitOperations.PopCount(Positions);
}
