using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Requests;

/// <summary>Answers one kind of request. Handlers are asked in order; the first that gives an outcome has answered the turn.</summary>
internal interface IRequestHandler
{
    /// <summary>Null where the turn is not this handler's.</summary>
    Outcome? Handle(TurnContext context);
}
