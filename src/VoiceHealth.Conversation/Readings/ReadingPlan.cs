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
/// <param name="SafetyNet">The highest urgency of the page's cards.</param>
/// <param name="SafetyNetAt">The first part that holds a card of that level; -1 where the page has none above non-urgent.</param>
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

    public bool IsLast(int position) => position >= Parts.Length - 1;
}
