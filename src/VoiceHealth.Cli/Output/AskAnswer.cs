namespace VoiceHealth.Cli.Output;

/// <summary>What <c>ask --json</c> prints.</summary>
internal sealed record AskAnswer(
    string Spoken,
    string Ssml,
    string Kind,
    string Urgency,
    string Section,
    IReadOnlyList<string> Pages,
    string? Title,
    string? Link,
    string? LastReviewed,
    string? Licence,
    bool Answered,
    bool SessionOpen);
