using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Contents;

/// <summary>Asks what else is wanted.</summary>
internal sealed class OfferMaker(IContentLibrary library)
{
    public Outcome Offer(DialogueState state, string opening = "OK.")
    {
        PageInfo? page = state.Page.Length > 0 ? library.FindPage(state.Page) : null;
        ReplyDraft draft = new ReplyDraft(ReplyKind.Offer) { Pages = page is null ? [] : [page.Path], Aspect = state.Aspect }
            .Say(opening)
            .Ask(
                page is null ? "What would you like to know?" : $"What else would you like to know about {page.Topic}, or about anything else?",
                "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.Offer, Choices = [], Reprompts = 0 });
    }
}
