using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Medicines;

/// <summary>
/// Questions on taking a medicine: with another, with a drink, with a condition. What is asked of a medicine is answered from its own page, or not at all;
/// but what the page of a condition, open or named with it, forbids of it comes first ("do not give ibuprofen", under chickenpox).
/// </summary>
internal sealed class MedicineHandler(IContentLibrary library, IQuestionSearch search, NamedMedicines medicines, MedicinePage pages, GivenToChild children, ReadingStarter readings) : IRequestHandler
{
    public Outcome? Handle(TurnContext context)
    {
        bool asks = context.Request.Kind is RequestKind.Question or RequestKind.Support && context.Request.Choice == 0;
        bool isPlain = context.Turn.Page is null && context.Turn.Words.Length > 0 && !context.State.OffersPages;
        return asks && isPlain ? Together(context) ?? OnOpenPage(context) ?? children.Answer(context) ?? ByName(context) : null;
    }

    private Outcome? Together(TurnContext context)
    {
        if (TakenTogether.Read(context.Tokens) is not { } heard)
        {
            return null;
        }

        TakenTogether pair = heard with { First = heard.First.RemoveAll(GivenToChild.IsOfPerson) };
        PageInfo? first = medicines.PageOf(pair.First);
        PageInfo? second = medicines.PageOf(pair.Second);
        PageInfo? asked = MedicineOr(first, OpenMedicine(pair, context.State));
        if (asked is not null)
        {
            return Of(asked, pair.Second, second, context.State);
        }

        if (MedicineOr(second, null) is { } other && !pair.First.IsEmpty)
        {
            return Of(other, pair.First, first, context.State);
        }

        if (pair.First is [TakenTogether.Alcohol])
        {
            return medicines.IsAbsent(pair.Second) ? MedicinePage.Unknown(context.State) : null;
        }

        Outcome? told = second is null || !medicines.IsAbsent(pair.First) ? null : pages.Where(second, HealthAspect.Causes, [pair.First], context.State);
        return told ?? (medicines.IsAbsent(pair.First) ? MedicinePage.Unknown(context.State) : null);
    }

    /// <summary>The open medicine, where nothing else is spoken of before what it is taken with.</summary>
    private PageInfo? OpenMedicine(TakenTogether pair, DialogueState state) =>
        pair.Before.IsEmpty && state.Page.Length > 0 && library.FindPage(state.Page) is { } open ? MedicineOr(open, null) : null;

    private PageInfo? MedicineOr(PageInfo? page, PageInfo? other) => page is not null && medicines.IsMedicine(page) ? page : other;

    private Outcome Of(PageInfo asked, ImmutableArray<string> words, PageInfo? other, DialogueState state)
    {
        bool isDrink = words is [TakenTogether.Alcohol];
        ImmutableArray<string>[] names = other is null || isDrink ? [words] : [words, FollowUp.NameOf(other.Topic)];
        bool isCondition = !isDrink && other is not null && !medicines.IsMedicine(other);
        if (isCondition && pages.Forbidden(other!, FollowUp.NameOf(asked.Topic)[..1], state) is { } forbidden)
        {
            return forbidden;
        }

        asked = state.Patient.Kind == PatientKind.Child ? medicines.ForChildren(asked) ?? asked : asked;
        return isCondition ? pages.For(asked, names, state) : pages.With(asked, names, isOneOfMany: !isDrink, state);
    }

    /// <summary>"What about ibuprofen", "can i give him calpol", while the page on what they have says something of it.</summary>
    private Outcome? OnOpenPage(TurnContext context)
    {
        bool asks = FollowUp.OpensAnotherTopic(context.Tokens) || FollowUp.AsksOfSomebody(context.Tokens);
        if (!asks || !context.HasPage || library.FindPage(context.State.Page) is not { } open || medicines.IsMedicine(open)
            || medicines.MedicineIn(context.Tokens) is not { } medicine || medicine.Words.Length < FollowUp.MatterOf(context.Tokens).Length)
        {
            return null;
        }

        HealthAspect aspect = context.State.Aspect is HealthAspect.None or HealthAspect.Overview ? HealthAspect.Treatments : context.State.Aspect;
        return pages.Where(open, aspect, [medicine.Words, FollowUp.NameOf(medicine.Page.Topic)[..1]], context.State);
    }

    /// <summary>A medicine is named, and search is not sure enough of it among all else that was said; or its dose is asked for, and there is no page of it.</summary>
    private Outcome? ByName(TurnContext context)
    {
        if (!FollowUp.Asks(context.Tokens) || FollowUp.PointsBack(context.Tokens))
        {
            return null;
        }

        SearchResult found = search.Search(context.Turn.Words, QuestionContext.Start);
        HealthAspect aspect = found.Question.AspectStated ? found.Question.Aspect : HealthAspect.UsageOrSchedule;
        if (found.Decision == SearchDecision.Decline)
        {
            return medicines.MedicineIn(context.Tokens) is { } medicine ? readings.Start(medicine.Page.Path, aspect, context.State) : null;
        }

        bool isOther = found.NamesAbsentTopic && aspect == HealthAspect.UsageOrSchedule && found.Candidates is [var best, ..] && !FollowUp.Names(context.Tokens, best.Topic);
        return isOther && found.Question.AspectStated ? MedicinePage.Unknown(context.State) : null;
    }
}
