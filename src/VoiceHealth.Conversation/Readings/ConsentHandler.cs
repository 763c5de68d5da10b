using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Stops;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Readings;

/// <summary>"Yes", "no" and "wait", to whatever was asked last.</summary>
internal sealed class ConsentHandler(MoreHandler more, ReadingStarter readings, ContentsHandler contents, OfferMaker offers) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Request.Kind switch
    {
        RequestKind.Yes => Yes(context.State),
        RequestKind.No => No(context),
        RequestKind.Wait => offers.Offer(context.State, "OK, take your time."),
        _ => null,
    };

    private Outcome Yes(DialogueState state) => state.Last switch
    {
        LastReply.Choices when state.Choices.Length == 1 && readings.Start(state.Choices[0], state.Aspect, state) is { } only => only,
        LastReply.Reading or LastReply.Choices or LastReply.Mentions or LastReply.Comparison or LastReply.Source or LastReply.Card or LastReply.Alert => more.GoOn(state),
        LastReply.Offer or LastReply.Contents when state.Page.Length > 0 => contents.Tell(state),
        LastReply.TopicQuestion => TopicAsker.Ask(state.Aspect, state),
        _ => offers.Offer(state),
    };

    /// <summary>"No thank you", and "no" to "what else would you like to know?", are goodbyes; "no" to "shall I go on?" is not.</summary>
    private Outcome No(TurnContext context)
    {
        DialogueState state = context.State;
        switch (state.Last)
        {
            case LastReply.Alert:
                return offers.Offer(state, "OK. If it gets worse, call 999.");
            case LastReply.Choices or LastReply.Mentions or LastReply.Comparison:
                return offers.Offer(state, "OK, none of those.");
            case LastReply.Reading when readings.Current(state)?.IsLast(state.Position) == true:
            case not LastReply.TopicQuestion and not LastReply.Declined when context.Request.WithThanks:
                return StopHandler.Leave(state, "OK. Goodbye.");
            case LastReply.Reading or LastReply.Source or LastReply.Card or LastReply.Contents or LastReply.TopicQuestion or LastReply.Declined:
                return offers.Offer(state);
            default:
                return StopHandler.Leave(state, "OK. Goodbye.");
        }
    }
}
