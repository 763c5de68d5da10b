namespace VoiceHealth.Conversation.Replies;

/// <summary>One of the pages that the reply offers to choose from.</summary>
public sealed record ReplyChoice(string Page, string Topic);
