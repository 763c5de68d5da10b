namespace VoiceHealth.Content.Safety;

/// <summary>One part of a pattern.</summary>
/// <param name="Symbol">Index of what has to be found here.</param>
/// <param name="Gap">How many other words may stand before it, 0 to 15.</param>
/// <param name="Optional">Whether the pattern also holds without it.</param>
public readonly record struct SafetyStep(int Symbol, int Gap, bool Optional)
{
    /// <summary>As one number: the symbol, four bits of gap, one that is set where it is optional.</summary>
    public int Packed => (Symbol << 5) | (Gap << 1) | (Optional ? 1 : 0);

    public static SafetyStep Unpack(int packed) => new(packed >> 5, (packed >> 1) & 15, (packed & 1) != 0);
}
