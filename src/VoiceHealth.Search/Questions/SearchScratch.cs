using VoiceHealth.Search.Language;
using VoiceHealth.Search.Ranking;

namespace VoiceHealth.Search.Questions;

/// <summary>What one question needs while it is answered; kept and used again, by one thread at a time.</summary>
internal sealed class SearchScratch(LanguageModel model, ITermPostings postings)
{
    public Evidence Evidence { get; } = new(model);

    public CandidateRanker Ranker { get; } = new(model, postings);

    public SectionReader Sections { get; } = new(model, postings);
}
