using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Stops;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Readings;

/// <summary>"Yes" and "no", to whatever was asked last.</summary>
internal sealed class ConsentHandler(MoreHandler more, ReadingStarter readings, ContentsHandler contents, OfferMaker offers) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Request.Kind switch
    {
        RequestKind.Yes => Yes(context.State),
        RequestKind.No => No(context.State),
        _ => null,
    };

    private Outcome Yes(DialogueState state) => state.Last switch
    {
        LastReply.Choices when state.Choices.Length == 1 && readings.Start(state.Choices[0], state.Aspect, state) is { } only => only,
        LastReply.Reading or LastReply.Choices or LastReply.Mentions or LastReply.Source or LastReply.Card or LastReply.Alert => more.GoOn(state),
        LastReply.Offer or LastReply.Contents when state.Page.Length > 0 => contents.Tell(state),
        LastReply.TopicQuestion => TopicAsker.Ask(state.Aspect, state),
        _ => offers.Offer(state),
    };

    private Outcome No(DialogueState state) => state.Last switch
    {
        LastReply.Alert => offers.Offer(state, "OK. If it gets worse, call 999."),
        LastReply.Reading or LastReply.Choices or LastReply.Mentions or LastReply.Source or LastReply.Card or LastReply.Contents
            or LastReply.TopicQuestion or LastReply.Declined => offers.Offer(state),
        _ => StopHandler.Leave(state, "OK. Goodbye."),
    };
}
