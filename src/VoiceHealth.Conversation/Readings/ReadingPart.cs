using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>What of a page is read in one turn.</summary>
/// <param name="InAsked">Whether it belongs to what was asked for rather than to the rest of the page.</param>
/// <param name="TellsHelp">Whether it holds urgent advice, in a card or, where help was asked for, in plain text.</param>
/// <param name="MoreItems">How many items of the list that it stops in are still to come; 0 where it does not stop in a list.</param>
/// <param name="Unchanged">Whether its sentences stand together on the page just so, with none left out between them.</param>
internal sealed record ReadingPart(ImmutableArray<PlacedSentence> Sentences, bool InAsked, bool TellsHelp, int MoreItems, bool Unchanged)
{
    public int Words { get; } = Sentences.Sum(sentence => sentence.Words);

    public HealthAspect Aspect => Sentences[0].Chunk.Aspect;

    public string Heading => Sentences[0].Chunk.Heading;

    public Urgency Urgency => MostUrgent.Of(Sentences, sentence => sentence.Chunk.Urgency);
}
