using System.Collections.Immutable;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Requests;

namespace VoiceHealth.Conversation.Turns;

/// <summary>A turn as the handlers see it: what was said, what is wanted, and a state that fits the release.</summary>
internal sealed record TurnContext(Turn Turn, ImmutableArray<string> Tokens, Request Request, DialogueState State)
{
    public bool Wants(RequestKind kind) => Request.Kind == kind;

    public bool HasPage => State.Page.Length > 0;
}
