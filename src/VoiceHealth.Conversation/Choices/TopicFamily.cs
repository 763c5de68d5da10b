using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Requests;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Choices;

/// <summary>
/// Hears that a name on its own stands for several pages: "what is thrush", where the pages are oral thrush and thrush in men and women. A page of
/// just that name is the answer all the same, unless it speaks of two of the others itself, as a page on all kinds of diabetes does.
/// </summary>
internal sealed class TopicFamily(PageReader reader)
{
    private const int FewestMembers = 2;

    private static readonly string[] BeforeName = ["of", "about", "is", "are", "what's", "whats", "a", "an", "the", "for", "with", "on", "explain"];

    private static readonly string[] TailOpeners = ["in", "with", "and", "or", "during", "after", "of", "caused"];

    /// <summary>The pages to ask between, in the order to name them, and the page of just that name. No members where the name is clear: that page is
    /// meant then, unless search puts one outside the family first.</summary>
    public (ImmutableArray<string> Members, string? Exact) Find(ImmutableArray<string> tokens, IReadOnlyList<PageCandidate> candidates)
    {
        if (tokens.IsEmpty || candidates.Count == 0 || (tokens.Length > 1 && !BeforeName.Contains(tokens[^2], StringComparer.Ordinal)))
        {
            return ([], null);
        }

        string name = tokens[^1];
        PageCandidate? exact = candidates.FirstOrDefault(candidate => IsSame(SlugOf(candidate.Path), name) || Parts(candidate.Topic).Any(part => part.Length == 1 && IsSame(part[0], name)));
        IEnumerable<PageCandidate> others = candidates.Where(candidate => candidate != exact);
        PageCandidate[] members = exact is null
            ? [.. others.Where(candidate => IsSame(HeadOf(candidate.Topic), name))]
            : [.. others.Select(candidate => (candidate, At: MentionOf(exact.Path, KindIn(candidate.Topic, name))))
                .Where(entry => entry.At >= 0).OrderBy(entry => entry.At).Select(entry => entry.candidate)];
        bool isOfFamily = candidates[0] == exact || members.Contains(candidates[0]);
        if (isOfFamily && members.Length >= FewestMembers)
        {
            return ([.. members.Select(member => member.Path)], exact?.Path);
        }

        return exact is not null && IsSame(HeadOf(candidates[0].Topic), name) ? ([], exact.Path) : ([], null);
    }

    /// <summary>"Thrush in men and women" is a kind of thrush, "Hepatitis A" of hepatitis, "Oral thrush (mouth thrush)" of thrush.</summary>
    private static string HeadOf(string topic)
    {
        ImmutableArray<string> words = SpokenWords.Split(WithoutBrackets(topic));
        int end = words.Length;
        for (int i = 1; i < words.Length; i++)
        {
            if (TailOpeners.Contains(words[i], StringComparer.Ordinal) && words[i] is not "or" and not "and")
            {
                end = i;
                break;
            }
        }

        while (end > 1 && words[end - 1].Length == 1)
        {
            end--;
        }

        return end > 0 ? words[end - 1] : "";
    }

    /// <summary>What the site itself calls a page: "Age-related cataracts" are its "cataracts".</summary>
    private static string SlugOf(string path) => path.Trim('/').Split('/')[^1];

    private static IEnumerable<string[]> Parts(string topic) =>
        WithoutBrackets(topic).Split([" and ", " or ", ", "], StringSplitOptions.RemoveEmptyEntries).Select(part => SpokenWords.Split(part).ToArray());

    private static string WithoutBrackets(string topic)
    {
        int open = topic.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? topic[..open] : topic;
    }

    private static bool IsSame(string one, string other) =>
        one == other || one + "s" == other || one == other + "s" || one + "es" == other || one == other + "es";

    /// <summary>The kind that a topic names: "Inguinal hernia" of "Inguinal hernia repair", "Hepatitis B" whole; empty where it names none.</summary>
    private static string KindIn(string topic, string name)
    {
        string[] words = WithoutBrackets(topic).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int at = Array.FindIndex(words, word => IsSame(word.ToLowerInvariant(), name));
        return at > 0 ? string.Join(' ', words.Take(at + 1)) : at == 0 && words.Length > 1 && words[1].Length == 1 ? string.Join(' ', words.Take(2)) : "";
    }

    /// <summary>How far into the page the words are first said, in characters; -1 where they are not.</summary>
    private int MentionOf(string path, string words)
    {
        if (words.Length == 0 || reader.Plan(path, HealthAspect.Overview) is not { } plan)
        {
            return -1;
        }

        return plan.Parts.SelectMany(part => part.Sentences)
            .Select(placed => (placed.Sentence.Span.Start, At: placed.Sentence.Quote.IndexOf(words, StringComparison.OrdinalIgnoreCase)))
            .Where(said => said.At >= 0).Select(said => said.Start + said.At).DefaultIfEmpty(-1).Min();
    }
}
