using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.Readings;

namespace VoiceHealth.Conversation.Audits;

/// <summary>Whether a reading keeps each box of a page together: its sentences follow each other in the box's own order, with nothing left out or put between; but a sentence that cannot wait may come before them.</summary>
internal sealed class BoxCheck
{
    /// <summary>Of each box its sentences as the page has them, and as they are heard where one of them cannot wait.</summary>
    private readonly ImmutableArray<(ImmutableArray<(int, int, string)> Written, ImmutableArray<(int, int, string)> Pressing)> _boxes;

    public BoxCheck(ImmutableArray<Chunk> chunks)
    {
        ReadingUnit[] units = [.. PageText.Cut(chunks).Where(unit => PageBox.Is(unit.First.Chunk))];
        _boxes = [.. units.GroupBy(unit => (unit.First.Chunk.Group, unit.First.Chunk.Kind))
            .Select(box => (KeysOf(box), KeysOf(box.OrderByDescending(unit => unit.IsPressing))))];
    }

    /// <summary>What is wrong with the sentences of a reading, in the order heard; null where every box is whole and in order, or not heard at all.</summary>
    public string? WrongIn(IReadOnlyList<(int, int, string)> heard)
    {
        foreach ((ImmutableArray<(int, int, string)> box, ImmutableArray<(int, int, string)> pressing) in _boxes)
        {
            int start = heard.Index().Where(entry => box.Contains(entry.Item)).Select(entry => entry.Index).DefaultIfEmpty(-1).First();
            (int, int, string)[] read = start < 0 ? [] : [.. heard.Skip(start).Take(box.Length)];
            if (start >= 0 && !read.SequenceEqual(box) && !read.SequenceEqual(pressing))
            {
                return $"the box at {box[0].Item1} of {box.Length} sentences is not read whole and in order";
            }
        }

        return null;
    }

    private static ImmutableArray<(int, int, string)> KeysOf(IEnumerable<ReadingUnit> box) =>
        [.. box.SelectMany(unit => unit.Sentences.ToArray()).Select(placed => ConversationAudit.Key(placed.Sentence))];
}
