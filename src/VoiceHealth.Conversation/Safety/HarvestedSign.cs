namespace VoiceHealth.Conversation.Safety;

/// <summary>A sign of an emergency card, and whether a rule hears it.</summary>
/// <param name="Page">Path of the page whose card it is.</param>
/// <param name="Sign">In the page's words; never copied into a rule file, which is written in our own.</param>
/// <param name="Spoken">As somebody would say it, with the topic's name before it.</param>
/// <param name="RuleId">The rule that hears it; null for a candidate.</param>
public sealed record HarvestedSign(string Page, string Sign, string Spoken, string? RuleId);
