using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>What the hunch makes of words: of each level the log odds against none, in hundredths, and the likeliest class.</summary>
/// <param name="Danger">Log odds of any danger.</param>
/// <param name="Kind">The likeliest class of the likeliest level, in the order of <see cref="SafetyHunch"/>.</param>
internal readonly record struct HunchFinding(double Danger, int Kind, double Urgent, double Emergency, double Crisis)
{
    public static HunchFinding None { get; } = new(double.NegativeInfinity, 0, 0, 0, 0);

    public SafetyLevel Level => SafetyHunch.LevelOf(Kind);

    /// <summary>How much surer it is of its level than of another.</summary>
    public double Above(SafetyLevel level) => Of(Level) - Of(level);

    private double Of(SafetyLevel level) => level switch { SafetyLevel.Urgent => Urgent, SafetyLevel.Emergency => Emergency, _ => Crisis };
}
