using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Contents;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Answers;

/// <summary>Finds on the open page what a question about it asks for: a section, the part that says its words, or an honest "not on this page".</summary>
internal sealed class OpenPage(ReadingStarter readings, ContentsHandler contents)
{
    /// <summary>The section; else where the page tells of it all the same; else that it has none, and what it has.</summary>
    public Outcome? About(HealthAspect aspect, DialogueState state)
    {
        if (state.Page.Length == 0 || readings.Reader.Plan(state.Page, aspect) is not { } plan)
        {
            return null;
        }

        Outcome? advice = !plan.Covers && state.Alert.Length > 0 ? WhenToGetHelp(state) : null;
        return plan.Covers ? readings.Start(plan, state) : readings.StartWhereTold(plan, state) ?? advice ?? Lacking(plan, state);
    }

    /// <summary>Null where the page has no advice as urgent as that, in a card or in plain text.</summary>
    public Outcome? WhenToGetHelp(DialogueState state, Urgency least = Urgency.Urgent) =>
        readings.Reader.Plan(state.Page, HealthAspect.MedicalHelpUrgent) is { } plan && plan.SafetyNet >= least ? readings.Start(plan, state) : null;

    public bool Covers(DialogueState state, HealthAspect aspect) => readings.Reader.Plan(state.Page, aspect) is { Covers: true };

    /// <summary>The part of the page that has all of the question's matter, read as an answer.</summary>
    public Outcome? Passage(ImmutableArray<string> matter, DialogueState state, HealthAspect aspect) => Passage(matter, state, aspect, PassageFinder.Find);

    /// <summary>As <see cref="Passage(ImmutableArray{string}, DialogueState, HealthAspect)"/>, where the words need not stand together.</summary>
    public Outcome? LoosePassage(ImmutableArray<string> matter, DialogueState state, HealthAspect aspect) =>
        Passage(matter, state, aspect, PassageFinder.Find) ?? Passage(matter, state, aspect, PassageFinder.FindLoosely);

    public Outcome NotFound(DialogueState state) => AsAnswer(contents.Tell(state, "I can't find that on this page."));

    /// <summary>Neither this page nor another has it.</summary>
    public Outcome NothingOnThat(DialogueState state)
    {
        Outcome told = contents.Tell(state, "I have nothing on that.");
        told.Draft.Kind = told.Draft.Kind == ReplyKind.Offer ? ReplyKind.Help : told.Draft.Kind;
        return told;
    }

    /// <summary>Whether the page never says any of these words, of which there are some.</summary>
    public bool KnowsNone(ImmutableArray<string> words, DialogueState state) =>
        !words.IsEmpty && readings.Reader.Plan(state.Page, HealthAspect.Overview) is { } plan && words.All(word => PassageFinder.Find(plan, [word]) is null);

    /// <summary>"Symptoms of florble": what stands after "of" or "about" is neither on the page nor a word that points back.</summary>
    public bool NamesUnknown(ImmutableArray<string> tokens, DialogueState state)
    {
        int preposition = Math.Max(tokens.LastIndexOf("of"), tokens.LastIndexOf("about"));
        if (preposition < 0)
        {
            return false;
        }

        ImmutableArray<string> named = FollowUp.MatterOf(tokens[(preposition + 1)..]).RemoveAll(PeopleWords.Has);
        return !named.IsEmpty && readings.Reader.Plan(state.Page, HealthAspect.Overview) is { } plan
            && named.Any(word => PassageFinder.Find(plan, [word]) is null);
    }

    /// <summary>Whoever has just heard how the page starts is told what else it has.</summary>
    private Outcome Lacking(ReadingPlan plan, DialogueState state) =>
        state.Last == LastReply.Reading && plan.Parts.Length > 1
            ? Told(AsAnswer(contents.Tell(state, $"I have nothing on {AspectNames.Of(plan.Asked)} for {plan.Page.Topic}.")), plan.Asked)
            : readings.Start(plan, state);

    private static Outcome AsAnswer(Outcome told)
    {
        told.Draft.Kind = told.Draft.Kind == ReplyKind.Offer ? ReplyKind.Answer : told.Draft.Kind;
        return told;
    }

    private Outcome? Passage(ImmutableArray<string> matter, DialogueState state, HealthAspect aspect, Func<ReadingPlan, ImmutableArray<string>, PlacedSentence?> find)
    {
        if (readings.Reader.Plan(state.Page, aspect) is not { } plan)
        {
            return null;
        }

        return find(plan, matter) is { } passage ? readings.StartAt(plan, passage, state) : null;
    }

    private static Outcome Told(Outcome outcome, HealthAspect aspect)
    {
        outcome.Draft.Aspect = aspect;
        return outcome;
    }
}
