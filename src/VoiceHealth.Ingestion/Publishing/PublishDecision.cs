using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Publishing;

/// <summary>Whether what was read may take the place of the earlier release.</summary>
/// <param name="Lost">Pages that were there before, or should be there, and could not be had now: path and reason. A stale copy may stand in.</param>
/// <param name="Unbelievable">Pages that have lost most of their text since the earlier release: path and reason.</param>
/// <param name="Percent">The share of both among all pages that should be there, in percent.</param>
/// <param name="MostPercent">The share above which nothing is published.</param>
public sealed record PublishDecision(
    ImmutableSortedDictionary<string, string> Lost,
    ImmutableSortedDictionary<string, string> Unbelievable,
    double Percent,
    double MostPercent)
{
    public bool MayPublish => Percent <= MostPercent;
}
