using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking.Summaries;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Cuts a passage into chunks at the cheapest places: as near to fifty words as can be, rather between blocks than within one,
/// rather within a paragraph than within a list, not before a sentence that leans on the last one, and never longer than a listener can take in.
/// </summary>
internal static class ChunkPacker
{
    /// <summary>A chunk holds more only where a single unit does.</summary>
    internal const int MostWords = 75;

    private const int FewestWords = 25;
    private const int BestWords = 50;
    private const double CutInList = 3;
    private const double CutInBlock = 1.5;
    private const double CutBeforeLeaning = 2.5;

    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    public static IEnumerable<ImmutableArray<Unit>> Pack(ImmutableArray<Unit> units)
    {
        int[] cuts = CheapestCuts(units);
        var starts = new Stack<int>();
        for (int end = units.Length; end > 0; end = cuts[end])
        {
            starts.Push(cuts[end]);
        }

        while (starts.TryPop(out int start))
        {
            int end = starts.TryPeek(out int next) ? next : units.Length;
            yield return units[start..end];
        }
    }

    /// <summary>The sentences of a chunk: every unit, each heading and lead-in once before the first unit that needs it.</summary>
    public static ImmutableArray<Sentence> Sentences(ImmutableArray<Unit> units)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (Unit unit in units)
        {
            sentences.AddRange(unit.Context.Where(sentence => !sentences.Contains(sentence, ReferenceEqualityComparer.Instance)));
            sentences.AddRange(unit.Sentences);
        }

        return sentences.ToImmutable();
    }

    /// <summary>For each end, where the chunk before it starts in the cheapest way to cut all units up to that end.</summary>
    private static int[] CheapestCuts(ImmutableArray<Unit> units)
    {
        var lengths = new SpokenLengths();
        double[] costs = new double[units.Length + 1];
        int[] cuts = new int[units.Length + 1];
        Array.Fill(costs, double.MaxValue, 1, units.Length);
        for (int start = 0; start < units.Length; start++)
        {
            double before = costs[start] + (start == 0 ? 0 : CostOfCut(units[start - 1], units[start]));
            var length = new SpokenLength(0, TimeSpan.Zero);
            for (int end = start + 1; end <= units.Length; end++)
            {
                length += lengths.Of(units[end - 1], end - 1 == start ? null : units[end - 2]);
                bool tooLong = length.Words > MostWords || length.Time > LongestTime;
                if (tooLong && end > start + 1)
                {
                    break;
                }

                double cost = before + CostOfLength(length.Words);
                if (cost < costs[end])
                {
                    (costs[end], cuts[end]) = (cost, start);
                }
            }
        }

        return cuts;
    }

    private static double CostOfLength(int words)
    {
        double off = (words - BestWords) / (double)FewestWords;
        return 1 + (off * off) + (words < FewestWords ? (FewestWords - words) / 5.0 : 0);
    }

    /// <summary>"However, …" and "This may …" should not begin a chunk: a listener would have to remember the one before.</summary>
    private static double CostOfCut(Unit before, Unit after)
    {
        double place = SharesContext(before, after) ? CutInList : before.Block == after.Block ? CutInBlock : 0;
        Sentence first = after.Context.IsEmpty ? after.Sentences[0] : after.Context[0];
        return place + (StatementReader.Leans(first.Quote) ? CutBeforeLeaning : 0);
    }

    internal static bool SharesContext(Unit before, Unit after) =>
        !before.Context.IsEmpty && !after.Context.IsEmpty && ReferenceEquals(before.Context[0], after.Context[0]);
}
