using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Sources;

/// <summary>"How old is this?", "where is this from?" and "are you sure?", which can always be answered.</summary>
internal sealed class SourceHandler(IContentLibrary library, Attribution attribution) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) =>
        context.Request.Kind is RequestKind.HowOld or RequestKind.WhereFrom or RequestKind.Doubt
            ? Tell(context.State, whereFirst: !context.Wants(RequestKind.HowOld))
            : null;

    public Outcome Tell(DialogueState state, bool whereFirst)
    {
        PageInfo? page = state.Page.Length > 0 ? library.FindPage(state.Page) : null;
        var draft = new ReplyDraft(ReplyKind.Answer) { Answered = true, Pages = page is null ? [] : [page.Path], Aspect = HealthAspect.None };
        if (whereFirst)
        {
            draft.Say(Where(page)).Say(Reviewed(page));
        }
        else
        {
            draft.Say(Reviewed(page)).Say(Where(page));
        }

        draft.Say($"My copy was last refreshed on {SpokenDate.Of(attribution.RefreshedOn)}.").Say(Licence());
        if (page is null)
        {
            draft.Ask("What would you like to know?", "Ask about a condition or a symptom, or say stop.");
        }
        else
        {
            draft.Card = new ReplyCard(page.Topic, Where(page), page.Url, page.LastReviewed, attribution.Written(unchanged: false));
            draft.Ask($"Shall I go on with {page.Topic}?", $"Say yes to go on with {page.Topic}, ask something else, or say stop.");
        }

        return new Outcome(draft, state with { Last = LastReply.Source, Reprompts = 0 });
    }

    private static string Reviewed(PageInfo? page) => page switch
    {
        null => "Each page says when it was last reviewed; ask me again when I have read you one.",
        { LastReviewed: null } => $"The page on {page.Topic} does not say when it was last reviewed.",
        { NextReview: null } => $"The page on {page.Topic} was last reviewed on {SpokenDate.Of(page.LastReviewed.Value)}.",
        _ => $"The page on {page.Topic} was last reviewed on {SpokenDate.Of(page.LastReviewed.Value)}, and is due again by {SpokenDate.Of(page.NextReview.Value)}.",
    };

    private string Where(PageInfo? page) => library.Manifest.Origin switch
    {
        ContentOrigin.Sample => "This is sample content made to show how I work; it is not from the NHS and is not medical advice.",
        ContentOrigin.OtherWebsite => $"It comes from {attribution.Host}.",
        _ => page is null ? "What I read comes from pages of www.nhs.uk." : $"It comes from the page on {page.Topic} at www.nhs.uk, and I may leave parts out.",
    };

    private string Licence() => attribution.IsNhs ? "It contains public sector information licensed under the Open Government Licence v3.0." : "";
}
