using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Starts, goes on with and goes back in readings, and keeps the trail of earlier ones.</summary>
internal sealed class ReadingStarter(PageReader reader)
{
    public PageReader Reader { get; } = reader;

    /// <summary>Null where the page has no words.</summary>
    public Outcome? Start(string path, HealthAspect aspect, DialogueState state, string opening = "") =>
        Reader.Plan(path, aspect) is { } plan ? Start(plan, state, opening) : null;

    public Outcome Start(ReadingPlan plan, DialogueState state, string opening = "") =>
        Reader.Read(plan, 0, Remember(state, plan), opening);

    /// <summary>Starts with the passage that tells what was asked.</summary>
    public Outcome StartAt(ReadingPlan plan, PlacedSentence passage, DialogueState state) =>
        Reader.Plan(plan.Page.Path, plan.Asked, passage.Order + 1) is { } led ? Start(led, state) : Start(plan, state);

    /// <summary>Starts with the passage that tells of just what was asked; null where nothing particular was, the section's first turn tells it anyhow, or the page does not say.</summary>
    public Outcome? StartWithMatter(ReadingPlan plan, ImmutableArray<QuestionMatter> matter, DialogueState state) =>
        !matter.IsEmpty && !(plan.Covers && MatterFinder.IsToldAtOnce(plan, matter)) && MatterFinder.Find(plan, matter) is { } passage ? StartAt(plan, passage, state) : null;

    /// <summary>Starts with what says not to do just what was asked if one may; null where the page has no such words.</summary>
    /// <param name="words">The words that carry the question's matter.</param>
    public Outcome? StartWithProhibition(ReadingPlan plan, Question question, IEnumerable<string> words, DialogueState state) =>
        question.AsksIfSo && Prohibition.Of(plan, question.Matter, [.. words.Where(word => !PassageFinder.Says(plan.Page.Topic, word))]) is { } told ? StartAt(plan, told, state) : null;

    /// <summary>Starts where a page without a section on what was asked tells of it all the same; null where it does not, or has the section.</summary>
    public Outcome? StartWhereTold(ReadingPlan plan, DialogueState state)
    {
        PlacedSentence? passage = plan.Covers ? null : AspectTraces.Find(plan, plan.Asked);
        return passage is null ? null : StartAt(plan, passage, state);
    }

    /// <summary>The current page's plan; null where no page is open.</summary>
    public ReadingPlan? Current(DialogueState state) => state.Page.Length == 0 ? null : Reader.Plan(state.Page, state.Aspect, state.Passage);

    /// <summary>The next part; null where no page is open or its end has been read.</summary>
    public Outcome? GoOn(DialogueState state)
    {
        ReadingPlan? plan = Current(state);
        int next = state.Last == LastReply.Alert ? state.Position : state.Position + 1;
        return plan is null || next >= plan.Parts.Length ? null : Reader.Read(plan, next, state);
    }

    /// <summary>The part before this one, else the reading before this one, else the start of this one; null where nothing was read.</summary>
    public Outcome? GoBack(DialogueState state)
    {
        if (state.Position > 0 && Current(state) is { } plan)
        {
            return Reader.Read(plan, Math.Min(state.Position, plan.Parts.Length) - 1, state);
        }

        if (state.Trail.IsEmpty)
        {
            return Again(state with { Passage = 0 }, 0);
        }

        ReadingPlace before = state.Trail[^1];
        DialogueState shorter = state with { Trail = state.Trail.RemoveAt(state.Trail.Length - 1) };
        return Reader.Plan(before.Page, before.Aspect) is { } earlier ? Reader.Read(earlier, 0, shorter) : Again(shorter, 0);
    }

    public Outcome? Again(DialogueState state, int position) =>
        Current(state) is { } plan ? Reader.Read(plan, position, state) : null;

    private static DialogueState Remember(DialogueState state, ReadingPlan plan)
    {
        if (state.Page.Length == 0 || (state.Page == plan.Page.Path && state.Aspect == plan.Asked && state.Passage == plan.Passage))
        {
            return state;
        }

        var trail = state.Trail.Add(new ReadingPlace(state.Page, state.Aspect));
        return state with { Trail = trail.Length > DialogueState.MaxTrail ? trail.RemoveAt(0) : trail };
    }
}
