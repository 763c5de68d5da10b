namespace VoiceHealth.Search.Understanding;

/// <summary>What besides the words' own signs speaks for one class of aspect, by the names that the weights file gives it.</summary>
internal static class AspectEvidence
{
    public const int Count = 7;

    /// <summary>In the order of <see cref="Fill"/>.</summary>
    public static readonly string[] Names = ["@has", "@share", "@most", "@pattern", "@sure-pattern", "@surest-pattern", "@other-pattern"];

    private const float Sure = 3.5f;
    private const float Surest = 4;

    /// <summary>The values for a class.</summary>
    /// <param name="values">One for each name.</param>
    /// <param name="aspectClass">The class.</param>
    /// <param name="has">Whether the page has a part of that class.</param>
    /// <param name="shares">By class: how much of what the topic's name leaves over stands in such parts, 0 to 1.</param>
    /// <param name="patterns">By class: the weight of its strongest pattern that fits; 0 for none.</param>
    public static void Fill(Span<float> values, int aspectClass, bool has, ReadOnlySpan<float> shares, ReadOnlySpan<float> patterns)
    {
        values.Clear();
        values[0] = has ? 1 : 0;
        values[1] = shares[aspectClass];
        values[2] = shares[aspectClass] > 0 && IsMost(shares, aspectClass) ? 1 : 0;
        float pattern = patterns[aspectClass];
        if (pattern > 0)
        {
            values[!IsMost(patterns, aspectClass) ? 6 : pattern >= Surest ? 5 : pattern >= Sure ? 4 : 3] = 1;
        }
    }

    private static bool IsMost(ReadOnlySpan<float> values, int one)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] > values[one])
            {
                return false;
            }
        }

        return true;
    }
}
