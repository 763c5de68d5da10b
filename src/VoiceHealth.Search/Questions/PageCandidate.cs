using VoiceHealth.Content;

namespace VoiceHealth.Search.Questions;

/// <summary>A page that may answer the question.</summary>
/// <param name="Topic">The name to speak it by.</param>
/// <param name="Confidence">The calibrated chance, 0 to 1, that this is an acceptable page.</param>
/// <param name="Aspect">The aspect of the page's passage that fits best; the question's own where the page has it.</param>
/// <param name="Evidence">Why, for the explain command; empty unless an explanation was asked for.</param>
public sealed record PageCandidate(string Path, string Topic, double Confidence, HealthAspect Aspect, string Evidence)
{
    /// <summary>Whether a whole name of the page was said just so: its title, or another name that people have for it.</summary>
    public bool IsNamed { get; init; }
}
