using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Tests.Fixtures;

/// <summary>Finds pages whose topic's last word is said, and aspects by one word each: enough of a search to talk with.</summary>
/// <param name="tellsNames">Whether it says that a page was found by its whole name.</param>
internal sealed class NameSearch(IContentLibrary library, bool tellsNames = false) : IQuestionSearch
{
    private static readonly (string Word, HealthAspect Aspect)[] AspectWords =
    [
        ("symptoms", HealthAspect.Symptoms), ("causes", HealthAspect.Causes), ("treat", HealthAspect.Treatments), ("treatment", HealthAspect.Treatments),
        ("pregnancy", HealthAspect.Pregnancy), ("doctor", HealthAspect.MedicalHelpUrgent),
    ];

    public SearchResult Search(string utterance, QuestionContext context, bool explain = false)
    {
        ImmutableArray<string> tokens = [.. utterance.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        (string Word, HealthAspect Aspect) said = AspectWords.FirstOrDefault(entry => tokens.Contains(entry.Word));
        bool stated = said.Word is not null;
        HealthAspect aspect = stated ? said.Aspect : HealthAspect.Overview;
        PageInfo[] named = [.. Named(tokens, context)];
        var question = new Question(tokens, aspect, stated, named.Length > 0, tokens.Contains("feel"), Audience.Unstated);
        SearchDecision decision = named.Length switch
        {
            0 => SearchDecision.Decline,
            1 => SearchDecision.Answer,
            _ => tokens.Contains("feel") ? SearchDecision.List : SearchDecision.Clarify,
        };
        return new SearchResult(question, decision, [.. named.Select(page => new PageCandidate(page.Path, page.Topic, 0.9, aspect, "") { IsNamed = tellsNames })]);
    }

    private IEnumerable<PageInfo> Named(ImmutableArray<string> tokens, QuestionContext context)
    {
        IEnumerable<PageInfo> pages = (context.Choices.Count > 0 ? context.Choices : library.Paths).Select(path => library.FindPage(path)!).OrderBy(page => page.Kind != PageKind.Hub);
        PageInfo[] whole = [.. pages.Where(page => page.Kind != PageKind.Hub && page.Topic.ToLowerInvariant().Split(' ').All(tokens.Contains))];
        return whole.Length > 0 ? whole : pages.Where(page => page.Topic.ToLowerInvariant().Split(' ').Any(tokens.Contains));
    }
}
