using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Conversation.Answers;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Medicines;

/// <summary>Finds the page of what words name, by the release's own names and those that editors know.</summary>
internal sealed class NamedMedicines(IContentLibrary library, IQuestionSearch search, PageReader reader)
{
    /// <summary>"High blood pressure".</summary>
    private const int LongestName = 3;

    /// <summary>The page that is named by just these words; null where none is.</summary>
    public PageInfo? PageOf(ImmutableArray<string> words) => words.IsEmpty ? null : PageOf(search.Search(string.Join(' ', words), QuestionContext.Start), words);

    /// <summary>Whether these words are the name of a topic that the release has no page of.</summary>
    public bool IsAbsent(ImmutableArray<string> words) =>
        !words.IsEmpty && search.Search(string.Join(' ', words), QuestionContext.Start) is { NamesAbsentTopic: true } found && PageOf(found, words) is null;

    /// <summary>Whether the first words are the name of a medicine, or of a topic that the release has no page of.</summary>
    public bool Start(ImmutableArray<string> tokens) =>
        Enumerable.Range(1, Math.Min(LongestName, tokens.Length)).Select(length => tokens[..length])
            .Any(words => !FollowUp.MatterOf(words[..1]).IsEmpty && (PageOf(words) is { Kind: PageKind.Medicine } || IsAbsent(words)));

    /// <summary>The first medicine that is named among other words, and by which of them; null where none is.</summary>
    public (PageInfo Page, ImmutableArray<string> Words)? MedicineIn(ImmutableArray<string> tokens)
    {
        ImmutableArray<string> matter = FollowUp.MatterOf(tokens);
        for (int start = 0; start < matter.Length; start++)
        {
            for (int length = Math.Min(LongestName, matter.Length - start); length > 0; length--)
            {
                ImmutableArray<string> words = matter[start..(start + length)];
                if (PageOf(words) is { Kind: PageKind.Medicine } page)
                {
                    return (page, words);
                }
            }
        }

        return null;
    }

    /// <summary>The page on the same medicine for children; null where there is none.</summary>
    public PageInfo? ForChildren(PageInfo page)
    {
        string name = FollowUp.NameOf(page.Topic)[0];
        return search.Search($"{name} for children", QuestionContext.Start).Candidates.Select(candidate => library.FindPage(candidate.Path))
            .FirstOrDefault(own => own is { Kind: PageKind.Medicine } && AdultDose.IsForChildren(own.Title) && own.Topic.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A page on a medicine, or on a kind of them that tells what they may not be taken with.</summary>
    public bool IsMedicine(PageInfo page) => page.Kind == PageKind.Medicine || reader.Plan(page.Path, HealthAspect.Interactions) is { Found: HealthAspect.Interactions };

    private PageInfo? PageOf(SearchResult found, ImmutableArray<string> words)
    {
        PageCandidate? named = found.Decision == SearchDecision.Decline ? null : found.Candidates.FirstOrDefault(candidate => candidate.IsNamed || FollowUp.Names(words, candidate.Topic));
        return named is null ? null : library.FindPage(named.Path);
    }
}
