using System.Collections.Immutable;

namespace VoiceHealth.Content.Safety;

/// <summary>When to raise an alert, and which.</summary>
/// <param name="Priority">Of several rules that hold, the one with the highest priority is the alert.</param>
/// <param name="Reply">Index of its reply.</param>
/// <param name="Page">Path of the page whose own emergency advice follows the fixed words; empty where no page is meant.</param>
/// <param name="When">Any of these.</param>
/// <param name="Unless">Indexes of the contexts that keep it quiet.</param>
public sealed record SafetyRule(
    string Id,
    SafetyLevel Level,
    SafetyClass Class,
    int Priority,
    int Reply,
    string Page,
    ImmutableArray<SafetyCondition> When,
    ImmutableArray<int> Unless);
