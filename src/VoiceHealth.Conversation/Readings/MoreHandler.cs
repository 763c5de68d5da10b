using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Readings;

/// <summary>"More", "go back", "from the beginning" and "get help" within a reading.</summary>
internal sealed class MoreHandler(ReadingStarter readings, ChoiceAsker choices, OfferMaker offers) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Request.Kind switch
    {
        RequestKind.More => GoOn(context.State),
        RequestKind.Previous => readings.GoBack(context.State) ?? offers.Offer(context.State, "There's nothing to go back to."),
        RequestKind.StartOver => readings.Again(context.State with { Passage = 0 }, 0) ?? offers.Offer(context.State),
        RequestKind.GetHelp => GetHelp(context.State),
        _ => null,
    };

    public Outcome GoOn(DialogueState state)
    {
        switch (state.Last)
        {
            case LastReply.Choices:
                return choices.Again(state);
            case LastReply.Mentions or LastReply.Comparison when readings.Start(state.Choices[0], state.Aspect, state) is { } first:
                return first;
            default:
                return readings.GoOn(state) ?? offers.Offer(state, state.Page.Length > 0 ? "That's the end of this page." : "OK.");
        }
    }

    private Outcome? GetHelp(DialogueState state) =>
        readings.Reader.Plan(state.Page, Content.HealthAspect.MedicalHelpEmergency) is { Covers: true } plan
            ? readings.Start(plan, state)
            : Helps.HelpHandler.WhenToCall(state);
}
