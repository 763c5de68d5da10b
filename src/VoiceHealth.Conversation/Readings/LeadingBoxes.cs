using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Readings;

/// <summary>A summary that takes part of a box takes all of it, in the page's order, over as many turns as it needs.</summary>
internal static class LeadingBoxes
{
    /// <summary>Adds to the leading units those of the boxes that they are of.</summary>
    public static void Complete(List<ReadingUnit> leading, ImmutableArray<ReadingUnit> units)
    {
        for (int at = 0; at < leading.Count; at++)
        {
            if (!PageBox.Is(leading[at].First.Chunk))
            {
                continue;
            }

            ReadingUnit[] box = [.. units.Where(unit => PageBox.AreOne(unit, leading[at]))];
            leading.RemoveAll(box.Contains);
            leading.InsertRange(at, box);
            at += box.Length - 1;
        }
    }
}
