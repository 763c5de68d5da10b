using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>Sentences that are never parted: a lead-in with its first item, an item with the list inside it, an urgent card.</summary>
/// <param name="Index">Position among the page's units, from 0.</param>
/// <param name="Sentences">A stretch of the page's sentences.</param>
/// <param name="ListItems">How many items of its list follow this unit, when it holds a list item of the list's own level; else -1.</param>
/// <param name="Net">How urgent the help is that it tells of: its card's level, or what its words say where it stands in no card.</param>
/// <param name="Lift">How far up it comes where help was asked for: the most urgent help that any part of its list tells of in plain text, so that a list is moved whole.</param>
internal sealed record ReadingUnit(int Index, ReadOnlyMemory<PlacedSentence> Sentences, int ListItems, Urgency Net, Urgency Lift)
{
    public int Words { get; } = WordsOf(Sentences.Span);

    public PlacedSentence First => Sentences.Span[0];

    public bool IsListItem => ListItems >= 0;

    /// <summary>Whether it goes on with a list that an earlier unit began.</summary>
    public bool GoesOn => First.Sentence.Depth > 0;

    /// <summary>Whether it goes on with the list that <paramref name="before"/> is of.</summary>
    public bool GoesOnAfter(ReadingUnit before) => GoesOn && Index == before.Index + 1 && PageBox.AreOfOneList(before.First.Chunk, First.Chunk);

    public Urgency Urgency => First.Chunk.Urgency;

    public bool IsSafetyNet => Urgency >= Urgency.Urgent;

    public string Heading => First.Chunk.Heading;

    public HealthAspect Aspect => First.Chunk.Aspect;

    /// <summary>Whether it tells, in a sentence of its own within a card that can wait, of help that cannot ("see a GP urgently if …").</summary>
    public bool IsPressing { get; } = Sentences.Span[0] is { Chunk: { Kind: ChunkKind.CareCard, Urgency: < Urgency.Urgent }, Sentence: { Kind: SentenceKind.Plain, Depth: 0 } }
        && SafetyNet.LiftOf(Sentences.Span, SafetyNet.Of(Sentences.Span, Urgency.None)) >= Urgency.Urgent;

    private static int WordsOf(ReadOnlySpan<PlacedSentence> sentences)
    {
        int words = 0;
        foreach (PlacedSentence placed in sentences)
        {
            words += placed.Words;
        }

        return words;
    }
}
