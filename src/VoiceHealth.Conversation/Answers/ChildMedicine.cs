using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// A medicine for a child: an adult's dose is never read out. What is said of children is read, from the page for children where there is one; else
/// the reply says that the page does not tell, and whom to ask.
/// </summary>
internal sealed class ChildMedicine(IContentLibrary library, ReadingStarter readings)
{
    private static readonly string[] ChildWords = ["child", "children", "baby", "babies", "infant", "infants"];

    /// <summary>Null where the question is not about giving a child a medicine.</summary>
    public Outcome? Handle(SearchResult found, HealthAspect aspect, DialogueState state)
    {
        bool isForChild = found.Question.Audience is Audience.Child or Audience.Baby || aspect == HealthAspect.Children;
        bool asksForDose = aspect is HealthAspect.None or HealthAspect.Overview or HealthAspect.UsageOrSchedule or HealthAspect.Children;
        if (!isForChild || !asksForDose || MedicineAt(found.Candidates[0]) is not { } first)
        {
            return null;
        }

        HealthAspect onItsOwnPage = aspect == HealthAspect.Children ? HealthAspect.Overview : aspect;
        PageInfo? own = found.Candidates.Select(MedicineAt).FirstOrDefault(page => page is not null && IsForChildren(page.Title));
        return own is not null && readings.Start(own.Path, onItsOwnPage, state) is { } read ? read
            : readings.Reader.Plan(first.Path, HealthAspect.Children) is { Covers: true } children ? readings.Start(children, state)
            : Unknown(first.Topic, state);
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

    private PageInfo? MedicineAt(PageCandidate candidate) => library.FindPage(candidate.Path) is { Kind: PageKind.Medicine } page ? page : null;
}
