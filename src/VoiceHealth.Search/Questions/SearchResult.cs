using System.Collections.Immutable;

namespace VoiceHealth.Search.Questions;

/// <summary>The question as understood, what may answer it (best first, at most 10), and what the evidence allows.</summary>
public sealed record SearchResult(Question Question, SearchDecision Decision, ImmutableArray<PageCandidate> Candidates)
{
    /// <summary>The calibrated chance, 0 to 1, that the page that ranked first is acceptable, whether it is offered or not; 0 where there is none.</summary>
    public double Confidence { get; init; }

    /// <summary>Path of the page that ranked first, offered or not; empty where there is none.</summary>
    public string Nearest { get; init; } = "";

    /// <summary>Whether a topic was named that editors know and the release has no page of.</summary>
    public bool NamesAbsentTopic { get; init; }
}
