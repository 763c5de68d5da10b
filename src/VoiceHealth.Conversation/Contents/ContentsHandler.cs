using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Choices;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Helps;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Conversation.Contents;

/// <summary>"What else is there?": up to three other things that the page covers, or the pages that a hub leads to.</summary>
internal sealed class ContentsHandler(IContentLibrary library, ReadingStarter readings, ChoiceAsker choices, OfferMaker offers) : IRequestHandler
{
    public Outcome? Handle(TurnContext context) => context.Wants(RequestKind.Contents) ? Tell(context.State) : null;

    public Outcome Tell(DialogueState state, string opening = "")
    {
        ReadingPlan? plan = readings.Current(state);
        if (plan is null)
        {
            return HelpHandler.Explain(state);
        }

        string[] children = [.. plan.Page.Children.Where(child => library.FindPage(child) is { Kind: not PageKind.Index })];
        if (plan.Page.Kind == PageKind.Hub && children.Length > 0)
        {
            return choices.Which(children, HealthAspect.Overview, state, opening.Length > 0 ? opening : $"{plan.Page.Topic} leads to other pages.");
        }

        ImmutableArray<string> others = OtherAspects(plan, state.Position);
        return others.IsEmpty ? offers.Offer(state, opening.Length > 0 ? opening : "That's all this page covers.") : Name(plan, others, state, opening);
    }

    private static Outcome Name(ReadingPlan plan, ImmutableArray<string> others, DialogueState state, string opening)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Offer) { Pages = [plan.Page.Path], Aspect = plan.Asked }
            .Say(opening)
            .Say($"The page on {plan.Page.Topic} also has: {SpokenList.Join(others, "and")}.")
            .Ask("What would you like to hear?", $"Say one of these: {SpokenList.Join(others, "or")}. Or say stop.");
        return new Outcome(draft, state with { Last = LastReply.Contents, Choices = [], Reprompts = 0 });
    }

    /// <summary>What lies ahead in the reading comes first, then what lies behind.</summary>
    private static ImmutableArray<string> OtherAspects(ReadingPlan plan, int position)
    {
        string now = AspectNames.Of(plan.Parts[Math.Min(position, plan.Parts.Length - 1)].Aspect);
        return [.. plan.Parts.Skip(position + 1).Concat(plan.Parts.Take(position))
            .Select(part => part.Urgency >= Urgency.Urgent ? HealthAspect.MedicalHelpUrgent : part.Aspect)
            .Where(aspect => aspect is not HealthAspect.None and not HealthAspect.Overview)
            .Select(AspectNames.Of).Where(name => name != now).Distinct().Take(StateCheck.MaxChoices)];
    }
}
