namespace VoiceHealth.Content.Safety;

/// <summary>Words that a rule must, or must not, raise its alert on. Run when a release is compiled; not part of it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Source">File and line, for the error.</param>
public sealed record SafetyExample(string Rule, string Utterance, bool Alerts, string Source);
