using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Medicines;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// Words that only tell something of a person: "he is two months old", "i'm pregnant", "i've got asthma", "i don't have asthma". What the open page says of
/// such a person is read; a page of another matter is never opened for it.
/// </summary>
internal sealed class PersonHandler(IContentLibrary library, NamedMedicines medicines, MedicinePage pages, ReadingStarter readings, OpenPage open, OfferMaker offers)
    : IRequestHandler
{
    private static readonly string[][] WordsForChildren = [["children", "child"], ["babies", "baby"]];

    public Outcome? Handle(TurnContext context)
    {
        bool asks = context.Request.Kind is RequestKind.Question or RequestKind.Support && context.Request.Choice == 0;
        bool isPlain = context.Turn.Page is null && context.Turn.Words.Length > 0 && !context.State.OffersPages && context.State.Last != LastReply.TopicQuestion;
        return asks && isPlain ? Who(context) ?? Has(context) : null;
    }

    private Outcome? Who(TurnContext context)
    {
        DialogueState state = context.State;
        bool tells = state.Patient.NeedsCare && PatientReader.OnlyTellsWho(context.Tokens);
        if (!tells || (context.HasPage && library.FindPage(state.Page) is { Kind: PageKind.Medicine }))
        {
            return null;
        }

        bool isOwn = context.Tokens.Any(token => token is "i'm" or "am" or "is" or "he's" or "she's" or "it's");
        return !context.HasPage ? (isOwn ? offers.Offer(state, "OK.") : null)
            : (state.Patient.Kind == PatientKind.Child ? OfChild(state) : open.About(HealthAspect.Pregnancy, state)) ?? open.NotFound(state);
    }

    /// <summary>The passage that names the child's age, the most urgent first; else what the section that was asked about, then the page, says of children.</summary>
    private Outcome? OfChild(DialogueState state)
    {
        if (readings.Reader.Plan(state.Page, state.Aspect) is not { } plan)
        {
            return null;
        }

        PlacedSentence? aged = state.Patient.Months == 0 ? null
            : plan.Parts.SelectMany(part => part.Sentences).Where(placed => WrittenAges.Hold(WrittenAges.Of(placed.Sentence.Quote), state.Patient.Months)).MaxBy(placed => placed.Chunk.Urgency);
        PlacedSentence? told = aged ?? (state.Aspect is HealthAspect.None or HealthAspect.Overview ? null
            : plan.Parts.Where(part => part.InAsked).SelectMany(part => part.Sentences).FirstOrDefault(placed => WordsForChildren.Any(words => words.Any(word => PassageFinder.Says(placed.Sentence.Quote, word)))));
        return told is null ? open.About(HealthAspect.Children, state) : readings.StartAt(plan, told, state);
    }

    /// <summary>"I have asthma", where a medicine is open, and "i don't have asthma" anywhere.</summary>
    private Outcome? Has(TurnContext context)
    {
        if (!context.HasPage || ToldCondition.Read(context.Tokens) is not { } told)
        {
            return null;
        }

        if (medicines.PageOf(told.Words) is not { } condition || condition.Path == context.State.Page || !FollowUp.Names(told.Words, condition.Topic))
        {
            return null;
        }

        if (told.IsDenied)
        {
            return offers.Offer(context.State, "OK.");
        }

        bool isOfMedicine = library.FindPage(context.State.Page) is { } page && medicines.IsMedicine(page) && !medicines.IsMedicine(condition);
        return isOfMedicine ? pages.For(library.FindPage(context.State.Page)!, [told.Words, FollowUp.NameOf(condition.Topic)], context.State) : null;
    }
}
