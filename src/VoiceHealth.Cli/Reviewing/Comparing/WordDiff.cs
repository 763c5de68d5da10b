using System.Collections.Immutable;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>Two texts, word by word: the longest run of words that both have stays, the others went or came.</summary>
internal static class WordDiff
{
    /// <summary>Longer texts are shown as wholly replaced; no sentence that can be spoken comes near.</summary>
    private const int MostWords = 1500;

    public static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The runs in reading order; what went stands before what came in its place.</summary>
    public static ImmutableArray<WordRun> Compare(string before, string after)
    {
        string[] old = Split(before), now = Split(after);
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        if (old.Length > MostWords || now.Length > MostWords)
        {
            Add(runs, WordChange.Removed, old);
            Add(runs, WordChange.Added, now);
            return runs.ToImmutable();
        }

        int[,] common = CommonOrder.Lengths(old, now);
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                int start = i;
                while (i < old.Length && j < now.Length && old[i] == now[j])
                {
                    i++;
                    j++;
                }

                Add(runs, WordChange.Same, old[start..i]);
                continue;
            }

            (int oldStart, int newStart) = (i, j);
            while ((i < old.Length || j < now.Length) && !(i < old.Length && j < now.Length && old[i] == now[j]))
            {
                bool fromOld = j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]);
                i += fromOld ? 1 : 0;
                j += fromOld ? 0 : 1;
            }

            Add(runs, WordChange.Removed, old[oldStart..i]);
            Add(runs, WordChange.Added, now[newStart..j]);
        }

        return runs.ToImmutable();
    }

    private static void Add(ImmutableArray<WordRun>.Builder runs, WordChange change, string[] words)
    {
        if (words.Length > 0)
        {
            runs.Add(new WordRun(change, string.Join(' ', words)));
        }
    }
}
