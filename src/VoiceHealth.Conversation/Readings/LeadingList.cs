using System.Collections.Immutable;

namespace VoiceHealth.Conversation.Readings;

/// <summary>A summary that stops in a list goes on with it as any reading does: all of a short one, three items of a long one. One item of eight answers nothing.</summary>
internal static class LeadingList
{
    /// <summary>Adds to the leading units those of the list that the last of them stops in.</summary>
    public static void Complete(List<ReadingUnit> leading, ImmutableArray<ReadingUnit> units)
    {
        if (leading is not [.., { IsListItem: true } last] || last.IsSafetyNet)
        {
            return;
        }

        int read = ItemsAtEnd(leading);
        int target = read + last.ListItems <= ReadingLimits.WholeListItems ? read + last.ListItems : ReadingLimits.ListItemsAtATime;
        for (int next = last.Index + 1; read < target && next < units.Length && units[next].GoesOnAfter(units[next - 1]) && units[next].Urgency == last.Urgency; next++)
        {
            leading.Add(units[next]);
            read += units[next].IsListItem ? 1 : 0;
        }
    }

    private static int ItemsAtEnd(List<ReadingUnit> leading)
    {
        int items = 1;
        for (int at = leading.Count - 1; at > 0 && leading[at].GoesOnAfter(leading[at - 1]) && leading[at - 1].IsListItem; at--)
        {
            items++;
        }

        return items;
    }
}
