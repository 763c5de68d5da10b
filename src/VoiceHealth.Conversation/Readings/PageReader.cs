using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Sources;
using VoiceHealth.Conversation.Speech;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Reads one part of a page: names the topic, quotes, says where the words are from, points at urgent advice, asks to go on.</summary>
internal sealed class PageReader(ReadingPlanner planner, Attribution attribution)
{
    /// <summary>The longest turn, in seconds; what is only courtesy is left out before it is passed.</summary>
    private const double MaxSeconds = 30;

    /// <summary>The longest turn with urgent advice, in seconds.</summary>
    private const double MaxSafetySeconds = 40;

    private const string ListFollows = "The page lists:";

    public ReadingPlan? Plan(string path, HealthAspect aspect, int passage = 0) => planner.Plan(path, aspect, passage);

    /// <summary>Starts or goes on with a reading. The position is taken back to the last part where it lies beyond it.</summary>
    public Outcome Read(ReadingPlan plan, int position, DialogueState state, string opening = "")
    {
        position = Math.Clamp(position, 0, plan.Parts.Length - 1);
        ReadingPart part = plan.Parts[position];
        var courtesy = Courtesy.Full;
        ReplyDraft draft = Compose(plan, position, opening, courtesy, state.Introduced);
        while (courtesy < Courtesy.LicenceOnCardOnly && SpeakingTime.SecondsOf(draft.Segments) > Longest(part))
        {
            draft = Compose(plan, position, opening, ++courtesy, state.Introduced);
        }

        draft.Card = CardOf(plan, part);
        return new Outcome(draft, state with
        {
            Page = plan.Page.Path,
            Aspect = plan.Asked,
            Position = position,
            Passage = plan.Passage,
            Choices = state.Choices.Contains(plan.Page.Path) ? state.Choices : [],
            Reprompts = 0,
            Introduced = state.Introduced || draft.Says(attribution.Introduction),
            Last = LastReply.Reading,
            Alert = "",
        });
    }

    private ReplyDraft Compose(ReadingPlan plan, int position, string opening, Courtesy courtesy, bool introduced)
    {
        ReadingPart part = plan.Parts[position];
        var draft = new ReplyDraft(position == 0 ? ReplyKind.Answer : ReplyKind.List)
        {
            Pages = [plan.Page.Path],
            Aspect = AspectOf(plan, position),
            Answered = true,
        };
        draft.Say(opening);
        if (courtesy == Courtesy.Full)
        {
            draft.Say(position == 0 ? plan.Passage > 0 ? Heading(plan.Page.Topic, plan.Parts[0]) : Introduction(plan) : SectionChange(plan, position));
        }

        draft.Say(position > 0 && plan.Parts[position - 1].MoreItems > 0 ? GoesOn(part.Urgency) : "");
        QuoteAll(draft, part);
        draft.Say(part.MoreItems > 0 ? $"And {part.MoreItems} more{Reasons(part.Urgency, part.MoreItems)}." : "");
        bool isAdapted = !part.Unchanged || (!introduced && AnyAdapted(plan, position));
        if (position == 0 || isAdapted)
        {
            draft.Say(attribution.Spoken(!isAdapted, isFirst: !introduced && courtesy < Courtesy.LicenceOnCardOnly));
        }

        draft.Say(SafetyOffer.For(plan, position));
        return AskToGoOn(draft, plan, position, courtesy);
    }

    /// <summary>An urgent card that is longer than a turn says what its list is of again: its heading was heard a turn ago.</summary>
    private static string GoesOn(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "The list of when to get emergency help goes on:",
        Urgency.Urgent => "The list of when to get urgent help goes on:",
        _ => "The list goes on:",
    };

    private static string Reasons(Urgency urgency, int items) => urgency switch
    {
        Urgency.Emergency => items == 1 ? " reason to get emergency help" : " reasons to get emergency help",
        Urgency.Urgent => items == 1 ? " reason to get urgent help" : " reasons to get urgent help",
        _ => "",
    };

    /// <summary>Whether an earlier turn of this reading left something out, so that the licence's sentence, if it found no room there, is still to be said.</summary>
    private static bool AnyAdapted(ReadingPlan plan, int position)
    {
        for (int i = 0; i < position; i++)
        {
            if (!plan.Parts[i].Unchanged)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Quotes a part, with what its headings and lists need around them to be followed by ear.</summary>
    public static void QuoteAll(ReplyDraft draft, ReadingPart part)
    {
        string heading = part.Heading;
        PlacedSentence? before = null;
        foreach (PlacedSentence placed in part.Sentences)
        {
            if (placed.Chunk.Heading != heading)
            {
                heading = placed.Chunk.Heading;
                draft.Say(heading.Length > 0 && placed.Sentence.Kind != SentenceKind.Heading ? WithStop(heading) : "");
            }

            draft.Say(IsCutOff(before, placed) ? ListFollows : DoList.Prefix(placed, before));
            draft.Quote(placed);
            before = placed;
        }
    }

    /// <summary>A heading that ends in a full stop breaks off from the list under it.</summary>
    private static bool IsCutOff(PlacedSentence? before, PlacedSentence placed) =>
        before is { Sentence.Kind: SentenceKind.Heading } && before.Sentence.Spoken.EndsWith('.') && before.Chunk.Group == placed.Chunk.Group
        && placed is { Sentence.Kind: SentenceKind.ListItem, Chunk.Kind: not (ChunkKind.Do or ChunkKind.DoNot) };

    private static string Introduction(ReadingPlan plan)
    {
        string topic = plan.Page.Topic;
        if (!plan.Covers)
        {
            return $"I have nothing on {AspectNames.Of(plan.Asked)} for {topic}. Here is how that page starts.";
        }

        return plan.Found == HealthAspect.None ? WithStop(topic) : $"{topic}: {AspectNames.Of(plan.Found)}.";
    }

    /// <summary>A passage that no aspect was asked for is of its own section.</summary>
    private static HealthAspect AspectOf(ReadingPlan plan, int position)
    {
        ReadingPart part = plan.Parts[position];
        bool isPlain = plan.Asked is HealthAspect.None or HealthAspect.Overview;
        return position == 0 && plan.Passage > 0 ? (!isPlain ? plan.Asked : part.Aspect == HealthAspect.None ? HealthAspect.Overview : part.Aspect)
            : part.InAsked && plan.Asked != HealthAspect.None ? plan.Asked
            : position == 0 ? HealthAspect.Overview
            : part.Aspect;
    }

    private static string SectionChange(ReadingPlan plan, int position)
    {
        ReadingPart part = plan.Parts[position];
        bool isNew = part.Heading != plan.Parts[position - 1].Sentences[^1].Chunk.Heading;
        return isNew && HeadingOf(part) is { Length: > 0 } heading ? $"Next: {WithStop(heading)}" : "";
    }

    /// <summary>What a passage that was looked up is opened with: its topic and its heading, as far as the page's own words do not say them at once.</summary>
    private static string Heading(string topic, ReadingPart passage)
    {
        string heading = HeadingOf(passage);
        bool namesTopic = heading.Contains(topic, StringComparison.OrdinalIgnoreCase);
        return heading.Length == 0 || namesTopic ? WithStop(namesTopic ? heading : topic) : $"{topic}: {WithStop(heading)}";
    }

    /// <summary>Empty where the part starts with its heading as a sentence of its own.</summary>
    private static string HeadingOf(ReadingPart part) => part.Sentences[0].Sentence.Kind == SentenceKind.Heading ? "" : part.Heading;

    private static ReplyDraft AskToGoOn(ReplyDraft draft, ReadingPlan plan, int position, Courtesy courtesy) =>
        plan.IsLast(position)
            ? draft.Say(courtesy == Courtesy.Full ? "That's the end of this page." : "")
                .Ask("What else would you like to know?", "You can ask about anything else, or say stop.")
            : draft.Ask(courtesy < Courtesy.LicenceOnCardOnly ? "Shall I go on?" : "Go on?", $"Shall I go on with {plan.Page.Topic}? Say yes, ask something else, or say stop.");

    public ReplyCard CardOf(ReadingPlan plan, ReadingPart part)
    {
        ImmutableArray<PlacedSentence> sentences = part.Sentences;
        var quotes = new ReplySegment[sentences.Length];
        for (int i = 0; i < quotes.Length; i++)
        {
            quotes[i] = new ReplySegment.Quote(sentences[i].Chunk.Id, sentences[i].Sentence);
        }

        return new ReplyCard(plan.Page.Topic, PlainSpeech.Join(quotes), plan.Page.Url, plan.Page.LastReviewed, attribution.Written(part.Unchanged));
    }

    /// <summary>Urgent advice may take longer: a list of signs that starts without its topic sounds as if they had been found.</summary>
    private static double Longest(ReadingPart part) => part.TellsHelp ? MaxSafetySeconds : MaxSeconds;

    private static string WithStop(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' or ':' ? text : $"{text}.";

    /// <summary>How much is said around the page's words; less where they are long.</summary>
    private enum Courtesy
    {
        Full = 0,
        WithoutTopic,
        LicenceOnCardOnly,
    }
}
