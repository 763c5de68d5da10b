using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Sources;

/// <summary>"Send it to my phone": a card with what was read last and the link to its page.</summary>
internal sealed class CardHandler(ReadingStarter readings, OfferMaker offers) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Wants(RequestKind.SendCard) ? Send(context.State) : null;

    public Outcome Send(DialogueState state)
    {
        if (readings.Current(state) is not { } plan)
        {
            return offers.Offer(state, "I have nothing to send yet.");
        }

        int position = Math.Min(state.Position, plan.Parts.Length - 1);
        ReplyDraft draft = new ReplyDraft(ReplyKind.Answer) { Answered = true, Pages = [plan.Page.Path], Aspect = plan.Asked }
            .Say($"I've put a card about {plan.Page.Topic} in your app, with a link to the page.")
            .Ask("Shall I go on?", $"Say yes to go on with {plan.Page.Topic}, ask something else, or say stop.");
        draft.Card = readings.Reader.CardOf(plan, plan.Parts[position]);
        return new Outcome(draft, state with { Last = LastReply.Card, Reprompts = 0 });
    }
}
