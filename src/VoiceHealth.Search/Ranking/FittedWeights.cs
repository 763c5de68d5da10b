using System.Collections.Immutable;

namespace VoiceHealth.Search.Ranking;

/// <summary>The order in which fitted weights are kept: ranking features, then confidence features.</summary>
internal static class FittedWeights
{
    public static readonly ImmutableArray<string> RankNames = [.. Enum.GetNames<RankFeature>()];

    /// <summary>By route, then by feature.</summary>
    public static readonly ImmutableArray<string> ConfidenceNames =
        [.. Enum.GetNames<ConfidenceRoute>().SelectMany(route => Enum.GetNames<ConfidenceFeature>().Select(feature => $"{route}.{feature}"))];

    public static int RankCount => RankNames.Length;

    /// <summary>Weights by name, in order; 0 for a name that has none yet.</summary>
    public static float[] FromSource(IReadOnlyDictionary<string, float> fitted) =>
        [.. RankNames.Concat(ConfidenceNames).Select(name => fitted.GetValueOrDefault(name))];
}
