using System.Collections.Immutable;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Requests;

namespace VoiceHealth.Conversation.Turns;

/// <summary>A turn as the handlers see it: what was said, what is wanted, and a state that fits the release.</summary>
internal sealed record TurnContext(Turn Turn, ImmutableArray<string> Tokens, Request Request, DialogueState State)
{
    /// <summary>Whether the words put right what was understood before; they are then those that are meant.</summary>
    public bool Corrects { get; init; }

    public bool Wants(RequestKind kind) => Request.Kind == kind;

    /// <summary>Whether it is words for search, rather than a choice, a page or a request of conversation.</summary>
    public bool TellsOrAsks => Wants(RequestKind.Question) && Request.Choice == 0 && Turn.Page is null && Turn.Words.Length > 0;

    public bool HasPage => State.Page.Length > 0;
}
