namespace VoiceHealth.Conversation.Replies;

/// <summary>What is shown where there is a screen or a companion app.</summary>
/// <param name="Link">The source page; null for a card of ours alone.</param>
/// <param name="Licence">The attribution that the content's licence asks for.</param>
public sealed record ReplyCard(string Title, string Text, Uri? Link, DateOnly? LastReviewed, string Licence);
