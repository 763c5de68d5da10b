using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Readings;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Whether a reading keeps each box of a page together: its sentences follow each other in the box's own order, with nothing left out or put between.</summary>
internal sealed class BoxCheck
{
    private readonly ImmutableArray<ImmutableArray<(int, int, string)>> _boxes;

    public BoxCheck(ImmutableArray<Chunk> chunks)
    {
        ReadingUnit[] units = [.. PageText.Cut(chunks).Where(unit => PageBox.Is(unit.First.Chunk))];
        _boxes = [.. units.GroupBy(unit => (unit.First.Chunk.Group, unit.First.Chunk.Kind))
            .Select(box => box.SelectMany(unit => unit.Sentences.ToArray()).Select(placed => ConversationAudit.Key(placed.Sentence)).ToImmutableArray())];
    }

    /// <summary>What is wrong with the sentences of a reading, in the order heard; null where every box is whole and in order, or not heard at all.</summary>
    public string? WrongIn(IReadOnlyList<(int, int, string)> heard)
    {
        foreach (ImmutableArray<(int, int, string)> box in _boxes)
        {
            int start = heard.Index().Where(entry => box.Contains(entry.Item)).Select(entry => entry.Index).DefaultIfEmpty(-1).First();
            if (start >= 0 && !heard.Skip(start).Take(box.Length).SequenceEqual(box))
            {
                return $"the box at {box[0].Item1} of {box.Length} sentences is not read whole and in order";
            }
        }

        return null;
    }
}
