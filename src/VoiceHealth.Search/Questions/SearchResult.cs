using System.Collections.Immutable;

namespace VoiceHealth.Search.Questions;

/// <summary>The question as understood, what may answer it (best first, at most 10), and what the evidence allows.</summary>
public sealed record SearchResult(Question Question, SearchDecision Decision, ImmutableArray<PageCandidate> Candidates);
