using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// A medicine for a child: an adult's dose is never read out. What is said of children is read, from the page for children where there is one; else
/// the reply says that the page does not tell, and whom to ask.
/// </summary>
internal sealed class ChildMedicine(ReadingStarter readings)
{
    private static readonly string[] ChildWords = ["child", "children", "baby", "babies", "infant", "infants"];

    /// <summary>Null where the question is not about giving a child a medicine.</summary>
    public Outcome? Handle(SearchResult found, HealthAspect aspect, DialogueState state)
    {
        bool isForChild = found.Question.Audience is Audience.Child or Audience.Baby || aspect == HealthAspect.Children;
        bool asksForDose = aspect is HealthAspect.None or HealthAspect.Overview or HealthAspect.UsageOrSchedule or HealthAspect.Children;
        if (!isForChild || !asksForDose || PlanOf(found.Candidates[0].Path, HealthAspect.Overview) is not { Page.Kind: PageKind.Medicine } first)
        {
            return null;
        }

        foreach (PageCandidate candidate in found.Candidates)
        {
            if (PlanOf(candidate.Path, aspect == HealthAspect.Children ? HealthAspect.Overview : aspect) is { Page.Kind: PageKind.Medicine } plan && IsForChildren(plan.Page.Title))
            {
                return readings.Start(plan, state);
            }
        }

        return PlanOf(first.Page.Path, HealthAspect.Children) is { Covers: true } children ? readings.Start(children, state) : Unknown(first.Page.Topic, state);
    }

    private static bool IsForChildren(string title) =>
        title.Split(' ', '-', ',').Any(word => ChildWords.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static Outcome Unknown(string topic, DialogueState state)
    {
        ReplyDraft draft = new ReplyDraft(ReplyKind.Help)
            .Say($"{topic}: I have nothing on that for children, and an adult's dose is not right for a child.")
            .Say("Ask a pharmacist or GP, or call 111.")
            .Ask("What else would you like to know?", "Ask about a condition or a symptom, or say stop.");
        return new Outcome(draft, state with { Last = LastReply.Declined, Choices = [] });
    }

    private ReadingPlan? PlanOf(string path, HealthAspect aspect) => readings.Reader.Plan(path, aspect);
}
