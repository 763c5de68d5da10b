namespace VoiceHealth.Search.Language;

/// <summary>Many short lists of numbers in two arrays: list i is <c>Items[Starts[i]..Starts[i + 1]]</c>.</summary>
internal sealed class Lists(int[] starts, int[] items)
{
    public int Count => starts.Length - 1;

    public int[] Starts => starts;

    public int[] Items => items;

    public ReadOnlySpan<int> this[int list] => items.AsSpan(starts[list], starts[list + 1] - starts[list]);

    public static Lists Build(IReadOnlyList<IReadOnlyCollection<int>> lists)
    {
        var starts = new int[lists.Count + 1];
        for (int i = 0; i < lists.Count; i++)
        {
            starts[i + 1] = starts[i] + lists[i].Count;
        }

        return new Lists(starts, [.. lists.SelectMany(list => list)]);
    }

    /// <summary>For each number below <paramref name="count"/>, the lists that hold it.</summary>
    public Lists Invert(int count)
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
