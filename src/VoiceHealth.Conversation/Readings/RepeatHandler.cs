using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Helps;
using VoiceHealth.Conversation.Launches;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Says the last thing again, whole; slowly where that was asked.</summary>
internal sealed class RepeatHandler(
    ReadingStarter readings,
    AlertHandler alerts,
    ChoiceAsker choices,
    TopicComparison comparisons,
    ContentsHandler contents,
    SourceHandler sources,
    CardHandler cards,
    OfferMaker offers,
    LaunchHandler launch) : IRequestHandler
{
    public Outcome? Handle(TurnContext context)
    {
        if (!context.Wants(RequestKind.Repeat) && !context.Wants(RequestKind.Slower))
        {
            return null;
        }

        Outcome outcome = Repeat(context.State);
        outcome.Draft.Slowly = context.Wants(RequestKind.Slower);
        return outcome;
    }

    private Outcome Repeat(DialogueState state) => state.Last switch
    {
        LastReply.Welcome => launch.Welcome(state),
        LastReply.Help => HelpHandler.Explain(state),
        LastReply.Choices => choices.Again(state),
        LastReply.Comparison when comparisons.Again(state) is { } compared => compared,
        LastReply.Mentions => choices.Mentions(state.Choices, state.Aspect, state),
        LastReply.TopicQuestion => TopicAsker.Ask(state.Aspect, state),
        LastReply.Offer => offers.Offer(state),
        LastReply.Contents => contents.Tell(state),
        LastReply.Declined or LastReply.NotCaught => FallbackHandler.Again(state),
        LastReply.Source => sources.Tell(state, whereFirst: false),
        LastReply.Card => cards.Send(state),
        LastReply.Alert when alerts.Repeat(state) is { } alert => alert,
        _ => readings.Again(state, state.Position) ?? SupportHandler.NameNumbers(state),
    };
}
