namespace VoiceHealth.Conversation.Requests;

/// <summary>A recognised request.</summary>
/// <param name="Choice">1 for the first of the offered choices, -1 for the last; 0 where none was picked.</param>
internal sealed record Request(RequestKind Kind, int Choice = 0);
