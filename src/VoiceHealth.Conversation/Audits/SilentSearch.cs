using VoiceHealth.Content;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Finds nothing: an audit asks for pages by their path.</summary>
public sealed class SilentSearch : IQuestionSearch
{
    private static readonly SearchResult Nothing =
        new(new Question([], HealthAspect.Overview, false, false, false, Audience.Unstated), SearchDecision.Decline, []);

    public SearchResult Search(string utterance, QuestionContext context, bool explain = false) => Nothing;
}
