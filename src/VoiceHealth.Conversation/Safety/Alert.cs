using VoiceHealth.Content.Safety;

namespace VoiceHealth.Conversation.Safety;

/// <summary>What a safety rule raised. It holds nothing that was said.</summary>
/// <param name="RuleId">The rule, for figures and for editors; never shown with the words that raised it.</param>
/// <param name="Reply">The fixed words that come first, and whether nothing may be left behind.</param>
/// <param name="Page">Path of the page whose own emergency advice is read whole after them; null where no page is meant.</param>
public sealed record Alert(AlertLevel Level, SafetyClass Class, string RuleId, SafetyReply Reply, string? Page);
