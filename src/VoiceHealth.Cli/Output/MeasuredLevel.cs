using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Cli.Output;

/// <summary>How the safety rules did on one level of danger, as <c>safety check --json</c> prints it.</summary>
/// <param name="Strong">Alerts that were strong enough; for "none", questions that rightly raised none.</param>
/// <param name="Right">Alerts of the very level.</param>
/// <param name="Misses">Each with its id, what was raised and the words.</param>
internal sealed record MeasuredLevel(string Level, int Questions, int Strong, int Right, IReadOnlyList<string> Misses)
{
    public static MeasuredLevel Of(SafetyFigures figures) => new(figures.Level.ToString().ToLowerInvariant(), figures.Count, figures.Strong, figures.Right, figures.Misses);
}
