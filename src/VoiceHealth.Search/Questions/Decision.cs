using System.Collections.Immutable;

namespace VoiceHealth.Search.Questions;

/// <summary>What to do with the ranked pages.</summary>
internal sealed record Decision(SearchDecision Kind, bool NamesTopic, ImmutableArray<(int Page, double Confidence)> Pages)
{
    public static Decision Decline(bool namesTopic) => new(SearchDecision.Decline, namesTopic, []);
}
