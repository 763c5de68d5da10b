using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Finds where a page tells of just what was asked: of flying, for "can I fly with a DVT", not of treatment as a whole.</summary>
internal static class MatterFinder
{
    /// <summary>A passage says this share of what was asked, by weight, or it is no answer.</summary>
    private const double LeastShare = 0.6;

    /// <summary>What only the heading says counts half.</summary>
    private const double InHeading = 0.5;

    /// <summary>The sentence that says most of it, the first in the order of reading of equals; null where none says enough.</summary>
    public static PlacedSentence? Find(ReadingPlan plan, ImmutableArray<QuestionMatter> matter)
    {
        double least = LeastShare * matter.Sum(asked => asked.Weight);
        PlacedSentence? best = null;
        double most = 0;
        foreach (PlacedSentence placed in plan.Parts.SelectMany(part => part.Sentences))
        {
            double told = placed.Sentence.Kind == SentenceKind.Heading || placed.Chunk.Kind == ChunkKind.Table ? 0 : matter.Sum(asked => asked.Weight * ShareOf(placed, asked));
            (best, most) = told >= least && told > most ? (placed, told) : (best, most);
        }

        return best;
    }

    /// <summary>Whether it was asked if something is so, and no sentence of the page says any of that.</summary>
    public static bool Lacks(ReadingPlan plan, Question question)
    {
        QuestionMatter[] own = [.. question.Matter.Where(asked => !asked.IsAsking)];
        return own.Length > 0 && question.AsksIfSo && !plan.Parts.Any(part => part.Sentences.Any(placed => own.Any(asked => ShareOf(placed, asked) > 0)));
    }

    /// <summary>Whether the page's words, read from the start of this reading, say enough of it in the first turn.</summary>
    public static bool IsToldAtOnce(ReadingPlan plan, ImmutableArray<QuestionMatter> matter) =>
        matter.Where(asked => plan.Parts[0].Sentences.Any(placed => asked.IsSaidIn(placed.Sentence.Quote))).Sum(asked => asked.Weight) >= LeastShare * matter.Sum(asked => asked.Weight);

    private static double ShareOf(PlacedSentence placed, QuestionMatter asked) =>
        asked.IsSaidIn(placed.Sentence.Quote) ? 1 : asked.IsSaidIn(placed.Chunk.Heading) ? InHeading : 0;
}
