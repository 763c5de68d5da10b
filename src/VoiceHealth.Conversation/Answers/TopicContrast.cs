using System.Collections.Immutable;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// Hears that a word or two names a sister of the open topic: "and overactive" after an underactive thyroid, "type two" after type 1 diabetes. Each
/// word of the open name is taken out in turn for the new ones; what counts is a page of just the name that comes of it.
/// </summary>
internal sealed class TopicContrast(IQuestionSearch search, IContentLibrary library)
{
    private const int MostWords = 2;

    /// <summary>Null where no page is a sister by these words.</summary>
    public SearchResult? Find(TurnContext context)
    {
        ImmutableArray<string> open = library.FindPage(context.State.Page) is { } page ? FollowUp.NameOf(page.Topic) : [];
        ImmutableArray<string> words = [.. FollowUp.NameWordsOf(context.Tokens).Where(word => !open.Contains(word))];
        if (open.Length < 2 || words.Length is 0 or > MostWords)
        {
            return null;
        }

        for (int i = 0; i < open.Length; i++)
        {
            ImmutableArray<string> name = open.RemoveAt(i).InsertRange(i, words);
            SearchResult found = search.Search(string.Join(' ', name), QuestionContext.Start);
            PageCandidate? sister = found.Candidates.FirstOrDefault(candidate => IsNamed(candidate, name, words));
            if (sister is not null)
            {
                return found with { Decision = SearchDecision.Answer, Candidates = [sister] };
            }
        }

        return null;
    }

    private static bool IsNamed(PageCandidate candidate, ImmutableArray<string> name, ImmutableArray<string> words) =>
        FollowUp.Names(name, candidate.Topic) && words.All(FollowUp.NameOf(candidate.Topic).Contains);
}
