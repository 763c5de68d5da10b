using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// How a page is read when one thing about it was asked: the voice summary first, then the rest of what was asked, then the page's urgent
/// advice, then everything else. The parts put together hold every sentence of the page exactly once.
/// </summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Found">The aspect that the first part is about; <see cref="HealthAspect.None"/> where the page has nothing of that kind and starts from its top.</param>
/// <param name="SafetyNet">How urgent the most urgent help is that the page tells of, in a card or in plain text.</param>
/// <param name="SafetyNetAt">The part by which that has been said; -1 where the page tells of none above non-urgent.</param>
internal sealed record ReadingPlan(
    PageInfo Page,
    HealthAspect Asked,
    HealthAspect Found,
    ImmutableArray<ReadingPart> Parts,
    Urgency SafetyNet,
    int SafetyNetAt)
{
    /// <summary>Whether the page has a part of its own on what was asked.</summary>
    public bool Covers => Asked is HealthAspect.None or HealthAspect.Overview || Found != HealthAspect.None;

    /// <summary>Whether the reading itself is about when to get help, the most urgent first.</summary>
    public bool IsUrgentHelp => Found is HealthAspect.MedicalHelpEmergency or HealthAspect.MedicalHelpUrgent or HealthAspect.MedicalHelpNonurgent;

    /// <summary>The place among the page's sentences, from 1, of the passage that was looked up and leads; 0 where none was.</summary>
    public int Passage { get; init; }

    public bool IsLast(int position) => position >= Parts.Length - 1;
}
