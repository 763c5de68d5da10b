using VoiceHealth.Content;

namespace VoiceHealth.Search.Questions;

/// <summary>What the conversation was about before this question.</summary>
/// <param name="Page">Path of the page last spoken of; null at the start.</param>
/// <param name="Choices">Paths of the pages that a clarifying question just offered; empty when none is open.</param>
public sealed record QuestionContext(string? Page, HealthAspect Aspect, IReadOnlyList<string> Choices)
{
    public static readonly QuestionContext Start = new(null, HealthAspect.None, []);
}
