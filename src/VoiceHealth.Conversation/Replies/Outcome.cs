using VoiceHealth.Conversation.Dialogue;

namespace VoiceHealth.Conversation.Replies;

/// <summary>What a handler makes of a turn.</summary>
internal sealed record Outcome(ReplyDraft Draft, DialogueState State);
