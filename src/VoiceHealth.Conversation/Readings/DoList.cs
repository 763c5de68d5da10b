using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Says "Do" or "Do not" before each item of such a list, so that no item is heard as its opposite.</summary>
internal static class DoList
{
    /// <summary>Before items that say it themselves, which start in the middle of a sentence.</summary>
    private const string LeadIn = "The page says:";

    /// <summary>Empty where the item says it itself, or follows the list's heading.</summary>
    public static string Prefix(PlacedSentence placed, PlacedSentence? before)
    {
        bool isItem = IsItem(placed.Chunk, placed.Sentence);
        bool followsHeading = before?.Sentence.Kind == SentenceKind.Heading;
        if (!isItem || followsHeading)
        {
            return "";
        }

        if (SaysItself(placed.Sentence.Spoken))
        {
            return before?.Chunk.Kind == placed.Chunk.Kind ? "" : LeadIn;
        }

        return placed.Chunk.Kind == ChunkKind.Do ? "Do" : "Do not";
    }

    /// <summary>How many words are said before a sentence of such a list, at most.</summary>
    public static int WordsBefore(Chunk chunk, Sentence sentence) => !IsItem(chunk, sentence) || SaysItself(sentence.Spoken) ? 0 : chunk.Kind == ChunkKind.Do ? 1 : 2;

    /// <summary>Whether a text is such a prefix or the heading of such a list, which runs on into what follows it.</summary>
    public static bool IsPrefix(string text) =>
        text.Equals("Do", StringComparison.OrdinalIgnoreCase) || text.Equals("Do not", StringComparison.OrdinalIgnoreCase)
        || text.Equals("Don't", StringComparison.OrdinalIgnoreCase) || text.Equals("Don\u2019t", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence is the heading of such a list whose items say it themselves: "Don't: do not smoke" says it twice.</summary>
    public static bool IsSaidByItems(Chunk chunk, int sentence) =>
        chunk.Sentences[sentence].Kind == SentenceKind.Heading && IsPrefix(chunk.Sentences[sentence].Spoken)
        && sentence + 1 < chunk.Sentences.Length && chunk.Sentences[sentence + 1].Kind == SentenceKind.ListItem && SaysItself(chunk.Sentences[sentence + 1].Spoken);

    private static bool IsItem(Chunk chunk, Sentence sentence) =>
        sentence is { Kind: SentenceKind.ListItem, Depth: <= 1 } && (chunk.Kind is ChunkKind.Do or ChunkKind.DoNot);

    public static bool SaysItself(string item) =>
        item.StartsWith("do ", StringComparison.OrdinalIgnoreCase) || item.StartsWith("do not ", StringComparison.OrdinalIgnoreCase)
        || item.StartsWith("don't ", StringComparison.OrdinalIgnoreCase) || item.StartsWith("don\u2019t ", StringComparison.OrdinalIgnoreCase);
}
