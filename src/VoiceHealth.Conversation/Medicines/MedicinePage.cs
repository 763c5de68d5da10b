using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Medicines;

/// <summary>What a medicine's page says of taking it with something else, or by somebody who has something: never what another page says.</summary>
internal sealed class MedicinePage(ReadingStarter readings)
{
    /// <summary>The passage that names what it is taken with, else the section on other medicines, else that the page says nothing.</summary>
    /// <param name="names">What the other thing may be called, the words of each.</param>
    /// <param name="isOneOfMany">Whether it may be meant by the section on other medicines, as a drink is not.</param>
    public Outcome With(PageInfo page, IEnumerable<ImmutableArray<string>> names, bool isOneOfMany, DialogueState state) =>
        Where(page, HealthAspect.Interactions, names, state) ?? (isOneOfMany ? Section(page, state, HealthAspect.Interactions) : null)
            ?? Nothing(page, HealthAspect.Interactions, "Ask a pharmacist or GP before you take them together, or call 111.", state);

    /// <summary>The passage that names a condition, else the section on who can take it, else that the page says nothing.</summary>
    public Outcome For(PageInfo page, IEnumerable<ImmutableArray<string>> names, DialogueState state) =>
        Where(page, HealthAspect.Contraindications, names, state) ?? Section(page, state, HealthAspect.Contraindications, HealthAspect.Suitability)
            ?? Nothing(page, HealthAspect.Suitability, "Ask a pharmacist or GP before you take it, or call 111.", state);

    /// <summary>The medicine has no page in this release.</summary>
    public static Outcome Unknown(DialogueState state)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Help)
            .Say("Sorry, I have nothing on taking that.")
            .Say("Ask a pharmacist or GP first, or call 111.")
            .Ask("What would you like to know?", "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.Declined, Choices = [], Reprompts = 0 });
    }

    /// <summary>The passage of a page that names a medicine, if it has one.</summary>
    public Outcome? Where(PageInfo page, HealthAspect aspect, IEnumerable<ImmutableArray<string>> names, DialogueState state)
    {
        if (readings.Reader.Plan(page.Path, aspect) is not { } plan)
        {
            return null;
        }

        foreach (ImmutableArray<string> words in names)
        {
            if (PassageFinder.FindNamed(plan, words) is { } named)
            {
                return plan.Parts[0].Sentences.Contains(named) ? readings.Start(plan, state) : readings.StartAt(plan, named, state);
            }
        }

        return null;
    }

    /// <summary>Where the page of a condition says that a medicine must not be taken; null where it does not.</summary>
    public Outcome? Forbidden(PageInfo condition, ImmutableArray<string> medicine, DialogueState state)
    {
        ReadingPlan? plan = readings.Reader.Plan(condition.Path, HealthAspect.Treatments);
        PlacedSentence? told = plan is null ? null : PassageFinder.First(plan, placed => medicine.All(word => PassageFinder.Says(placed.Sentence.Quote, word)) && Prohibition.Is(placed));
        return told is null ? null : readings.StartAt(plan!, told, state);
    }

    private Outcome? Section(PageInfo page, DialogueState state, params ReadOnlySpan<HealthAspect> aspects)
    {
        foreach (HealthAspect aspect in aspects)
        {
            if (readings.Reader.Plan(page.Path, aspect) is { } plan && plan.Found == aspect)
            {
                return readings.Start(plan, state);
            }
        }

        return null;
    }

    /// <summary>The page says nothing of it; it stays open, so that what is asked next is asked of it.</summary>
    public Outcome Nothing(PageInfo page, HealthAspect aspect, string advice, DialogueState state, string on = "on that here")
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Answer) { Pages = [page.Path], Aspect = aspect }
            .Say($"{page.Topic}: I can't find anything {on}.")
            .Say(advice)
            .Ask("What else would you like to know?", "Ask about a condition or a symptom, or say stop.");
        DialogueState open = readings.Start(page.Path, HealthAspect.Overview, state)!.State;
        return new Outcome(draft, open with { Last = LastReply.Offer, Introduced = state.Introduced });
    }
}
