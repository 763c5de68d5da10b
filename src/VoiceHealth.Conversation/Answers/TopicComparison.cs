using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// "What's the difference between a cold and the flu", "is it hay fever or a cold": how each of the two pages starts, in its own words, and which to go
/// on with. Which of them somebody has is never said.
/// </summary>
internal sealed class TopicComparison(IQuestionSearch search, IContentLibrary library, PageReader reader, Attribution attribution)
{
    private const double MaxSeconds = 30;

    /// <summary>How many words on a side may say no name: "just", "the bad kind of".</summary>
    private const int MostLeftOver = 1;

    private static readonly string[] GoesOn = ["but", "however", "unless", "except", "this", "these", "it", "they"];

    /// <summary>Null where the words do not set two pages side by side.</summary>
    public Outcome? Answer(TurnContext context)
    {
        if (ComparedWords.Read(context.Tokens) is not { } compared)
        {
            return null;
        }

        string? other = PageOf(compared.Other, compared.AsksWhich);
        string? one = other is null ? null : PageOf(compared.One, compared.AsksWhich) ?? OpenPage(compared.One, context.State) ?? PageOf(compared.One.Add(compared.Other[^1]), compared.AsksWhich);
        Outcome? told = one is null || other is null || one == other ? null : Tell(one, other, compared.AsksWhich, context.State);
        if (told is not null && !context.HasPage && search.Search(context.Turn.Words, QuestionContext.Start).Candidates is [var best, ..] && best.Path == other)
        {
            told.Draft.Pages = [other, one!];
        }

        return told;
    }

    /// <summary>The last comparison once more.</summary>
    public Outcome? Again(DialogueState state) => Tell(state.Choices[0], state.Choices[^1], asksWhich: false, state);

    /// <summary>The page that the words name; null where none is. The last word of the other side may belong to both: "type one and type two diabetes".</summary>
    private string? PageOf(ImmutableArray<string> words, bool strictly)
    {
        SearchResult found = search.Search(string.Join(' ', words), QuestionContext.Start);
        PageCandidate? best = found.Decision is SearchDecision.Answer or SearchDecision.Clarify && !found.Question.DescribesSymptoms ? found.Candidates.FirstOrDefault() : null;
        bool isNamed = best is not null && (best.IsNamed || FollowUp.Names(words, best.Topic));
        PageInfo? page = isNamed ? library.FindPage(best!.Path) : null;
        return page is null || (strictly && (page.Kind == PageKind.Medicine || LeftOver(words, page) > MostLeftOver)) ? null : page.Path;
    }

    private static int LeftOver(ImmutableArray<string> words, PageInfo page)
    {
        string names = string.Join(' ', page.Aliases.Prepend(page.Topic));
        return FollowUp.MatterOf(words).Count(word => !names.Contains(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Is it worse than flu": "it" is what was spoken of.</summary>
    private static string? OpenPage(ImmutableArray<string> words, DialogueState state) =>
        state.Page.Length > 0 && FollowUp.PointsBack(words) ? state.Page : null;

    private Outcome? Tell(string one, string other, bool asksWhich, DialogueState state)
    {
        if (reader.Plan(one, HealthAspect.Overview) is not { } first || reader.Plan(other, HealthAspect.Overview) is not { } second)
        {
            return null;
        }

        var said = Extent.Whole;
        ReplyDraft draft = Compose(first, second, asksWhich, said, state);
        while (said < Extent.Names && SpeakingTime.SecondsOf(draft.Segments) > MaxSeconds)
        {
            draft = Compose(first, second, asksWhich, ++said, state);
        }

        return new Outcome(draft, state with
        {
            Page = one,
            Aspect = HealthAspect.Overview,
            Position = 0,
            Passage = 0,
            Choices = [one, other],
            Reprompts = 0,
            Introduced = state.Introduced || draft.Says(attribution.Introduction),
            Last = LastReply.Comparison,
            Alert = "",
        });
    }

    private ReplyDraft Compose(ReadingPlan one, ReadingPlan other, bool asksWhich, Extent said, DialogueState state)
    {
        string names = $"{one.Page.Topic} or {other.Page.Topic}";
        var draft = new ReplyDraft(ReplyKind.Answer)
        {
            Pages = [one.Page.Path, other.Page.Path],
            Choices = [new ReplyChoice(one.Page.Path, one.Page.Topic), new ReplyChoice(other.Page.Path, other.Page.Topic)],
            Aspect = HealthAspect.Overview,
            Answered = true,
        };
        draft.Say(asksWhich ? "I can't tell you which it is." : "");
        if (said == Extent.Names)
        {
            return draft.Say("I have a page on each.").Ask($"Which shall I read: {names}?", $"Say one of these: {names}. Or say stop.");
        }

        Quote(draft, one, said);
        Quote(draft, other, said);
        draft.Card = CardOf(one, other, draft);
        return draft.Say(said == Extent.StartsAlone ? "" : attribution.Spoken(unchanged: false, isFirst: !state.Introduced))
            .Ask(said == Extent.StartsAlone ? "Which shall I go on with?" : $"Which shall I go on with: {names}?", $"Say one of these: {names}. Or say stop.");
    }

    private static void Quote(ReplyDraft draft, ReadingPlan plan, Extent said)
    {
        draft.Say($"{plan.Page.Topic}.");
        ReadingPart part = plan.Parts[0];
        PageReader.QuoteAll(draft, said == Extent.Whole ? part : part with { Sentences = StartOf(part.Sentences) });
        draft.Say(said == Extent.Whole && part.MoreItems > 0 ? $"And {part.MoreItems} more." : "");
    }

    /// <summary>Shows what is quoted of both, with the link of the first and the licence's words.</summary>
    private ReplyCard CardOf(ReadingPlan one, ReadingPlan other, ReplyDraft draft) =>
        new($"{one.Page.Topic}, {other.Page.Topic}", PlainSpeech.Join([.. draft.Segments.OfType<ReplySegment.Quote>()]), one.Page.Url, LastReviewed: null, attribution.Written(unchanged: false));

    /// <summary>The first sentence, with those that go on with it; a list's lead-in alone would say nothing, so its items come too.</summary>
    private static ImmutableArray<PlacedSentence> StartOf(ImmutableArray<PlacedSentence> sentences)
    {
        int end = 1;
        while (end < sentences.Length && (sentences[end].Sentence.Depth > 0 || sentences[end - 1].Sentence.Kind is SentenceKind.Heading or SentenceKind.LeadIn || Continues(sentences[end].Sentence)))
        {
            end++;
        }

        return sentences[..end];
    }

    private static bool Continues(Sentence sentence) => GoesOn.Any(word => sentence.Quote.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>How much is said of the two; less where it would take too long.</summary>
    private enum Extent
    {
        Whole = 0,
        Starts,

        /// <summary>The licence stands on the card alone.</summary>
        StartsAlone,
        Names,
    }
}
