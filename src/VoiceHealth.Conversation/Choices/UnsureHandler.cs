using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;

namespace VoiceHealth.Conversation.Choices;

/// <summary>"I don't know which", "in general": the page on all of them, else the first that was named. Elsewhere, as after a joke, it asks what else is wanted.</summary>
internal sealed class UnsureHandler(ReadingStarter readings, ChoiceAsker choices, OfferMaker offers) : IRequestHandler
{
    public Outcome? Handle(TurnContext context)
    {
        if (context.Wants(RequestKind.Aside))
        {
            return offers.Offer(context.State, "OK, let's try something else.");
        }

        return context.Wants(RequestKind.Unsure) ? Likeliest(context.State) ?? offers.Offer(context.State) : null;
    }

    private Outcome? Likeliest(DialogueState state)
    {
        if (!state.OffersPages)
        {
            return null;
        }

        string? general = choices.GeneralOf(state);
        return readings.Start(general ?? state.Choices[0], state.Aspect, state, general is null ? "Here is the first one." : "");
    }
}
