using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Sentences that tell what is not to be done, or to whom something is not to be given.</summary>
internal static class Prohibition
{
    /// <summary>"Try to burst a stye".</summary>
    private const int MostInAct = 4;

    private static readonly string[] Limiting = ["not", "never", "avoid", "only", "unless", "shouldn't"];

    private static readonly string[] Forbidding = ["do not", "don't", "don’t", "never", "should not", "shouldn't", "must not", "mustn't", "avoid"];

    /// <summary>Whether an item of what not to do, or a sentence that says so itself.</summary>
    public static bool Is(PlacedSentence placed) =>
        placed.Chunk.Kind == ChunkKind.DoNot ? placed.Sentence.Kind == SentenceKind.ListItem : Forbidding.Any(words => placed.Sentence.Quote.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The sentence that says not to do just what was asked if one may ("do not burst it"); null where the page has none.</summary>
    /// <param name="words">What the question says besides the page's topic.</param>
    public static PlacedSentence? Of(ReadingPlan plan, ImmutableArray<QuestionMatter> matter, IReadOnlyCollection<string> words)
    {
        PlacedSentence? best = null;
        double most = 0;
        foreach (PlacedSentence placed in plan.Parts.SelectMany(part => part.Sentences).Where(Is))
        {
            string act = ActOf(placed);
            double told = placed.Sentence.Kind == SentenceKind.Heading ? 0 : matter.Sum(asked => asked.IsSaidIn(act) ? asked.Weight : 0) + words.Count(word => PassageFinder.Says(act, word));
            (best, most) = told > most ? (placed, told) : (best, most);
        }

        return best;
    }

    /// <summary>The few words that name what is not to be done.</summary>
    private static string ActOf(PlacedSentence placed)
    {
        string text = placed.Sentence.Quote;
        int start = Forbidding.Select(words => (At: text.IndexOf(words, StringComparison.OrdinalIgnoreCase), words.Length)).Where(found => found.At >= 0).Select(found => found.At + found.Length).DefaultIfEmpty(0).Min();
        return string.Join(' ', text[start..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostInAct));
    }

    /// <summary>Whether a text says not, or only for some: what must not be given matters more than where else both are named.</summary>
    public static bool Limits(string text) => Limiting.Any(word => PassageFinder.Says(text, word));
}
