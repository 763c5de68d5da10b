namespace VoiceHealth.Content.Packing;

/// <summary>Many short lists of numbers in two: list i is <c>Items[Starts[i]..Starts[i + 1]]</c>.</summary>
public sealed class PackedLists(Packed<int> starts, Packed<int> items)
{
    public int Count => starts.Length - 1;

    public Packed<int> Starts => starts;

    public Packed<int> Items => items;

    public ReadOnlySpan<int> this[int list]
    {
        get
        {
            ReadOnlySpan<int> bounds = starts.Span.Slice(list, 2);
            return items.Span.Slice(bounds[0], bounds[1] - bounds[0]);
        }
    }

    public static PackedLists Build(IReadOnlyList<IReadOnlyCollection<int>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var starts = new int[lists.Count + 1];
        for (int i = 0; i < lists.Count; i++)
        {
            starts[i + 1] = starts[i] + lists[i].Count;
        }

        return new PackedLists(starts, lists.SelectMany(list => list).ToArray());
    }

    /// <summary>For each number below <paramref name="count"/>, the lists that hold it.</summary>
    public PackedLists Invert(int count)
    {
        var holders = new List<int>[count];
        for (int i = 0; i < count; i++)
        {
            holders[i] = [];
        }

        for (int list = 0; list < Count; list++)
        {
            foreach (int item in this[list])
            {
                if (holders[item].Count == 0 || holders[item][^1] != list)
                {
                    holders[item].Add(list);
                }
            }
        }

        return Build(holders);
    }
}
