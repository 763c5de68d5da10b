using VoiceHealth.Content.Packing;

namespace VoiceHealth.Search.Language;

/// <summary>How much each sign in a question speaks for each part of a topic, fitted by bench/VoiceHealth.Fitting.</summary>
/// <param name="Signs">Words and runs of words, and, with a '@' before them, what is known of the page.</param>
/// <param name="Weights">By sign, then by class of <see cref="AspectClasses"/>: 128 is nothing, 32 more or less is one unit (nats).</param>
internal sealed record AspectWeights(StringTable Signs, Packed<byte> Weights)
{
    private const float Unit = 32;
    private const int Zero = 128;

    public static AspectWeights Build(IReadOnlyCollection<(string Sign, float[] Weights)> fitted) =>
        new(StringTable.Build([.. fitted.Select(entry => entry.Sign)]), fitted.SelectMany(entry => entry.Weights.Select(ToByte)).ToArray());

    /// <summary>Adds a sign's weights, times a value, to the scores of all classes.</summary>
    public void AddTo(Span<float> scores, int sign, float value)
    {
        ReadOnlySpan<byte> weights = Weights.Span.Slice(sign * AspectClasses.Count, AspectClasses.Count);
        for (int i = 0; i < weights.Length; i++)
        {
            scores[i] += value * (weights[i] - Zero) / Unit;
        }
    }

    /// <summary>A sign's weight for one class; nothing for a sign that has none (-1).</summary>
    public float Of(int sign, int aspectClass) => sign < 0 ? 0 : (Weights.Span[(sign * AspectClasses.Count) + aspectClass] - Zero) / Unit;

    private static byte ToByte(float weight) => (byte)Math.Clamp(MathF.Round(weight * Unit) + Zero, 0, byte.MaxValue);
}
