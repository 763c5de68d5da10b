using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Dialogue;

/// <summary>A reading to go back to.</summary>
public sealed record ReadingPlace(string Page, HealthAspect Aspect);
