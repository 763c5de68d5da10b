using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>
/// Cuts a passage into chunks at the cheapest places: as near to fifty words as can be, rather between blocks than within one,
/// rather within a paragraph than within a list, and never longer than a listener can take in.
/// </summary>
internal static class ChunkPacker
{
    /// <summary>A chunk holds more only where a single unit does.</summary>
    internal const int MostWords = 75;

    private const int FewestWords = 25;
    private const int BestWords = 50;
    private const double CutInList = 3;
    private const double CutInBlock = 1.5;

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
        Measure[] measures = [.. units.Select(Measure.Of)];
        double[] costs = new double[units.Length + 1];
        int[] cuts = new int[units.Length + 1];
        for (int end = 1; end <= units.Length; end++)
        {
            costs[end] = double.MaxValue;
            var length = new Measure(0, TimeSpan.Zero, 0, TimeSpan.Zero);
            for (int start = end - 1; start >= 0; start--)
            {
                length = length.Before(measures[start], start + 1 < end && SharesContext(units[start], units[start + 1]));
                bool tooLong = length.TotalWords > MostWords || length.TotalTime > LongestTime;
                if (tooLong && start < end - 1)
                {
                    break;
                }

                double cost = costs[start] + CostOfLength(length.TotalWords) + (start == 0 ? 0 : CostOfCut(units[start - 1], units[start]));
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

    private static double CostOfCut(Unit before, Unit after) =>
        SharesContext(before, after) ? CutInList : before.Block == after.Block ? CutInBlock : 0;

    internal static bool SharesContext(Unit before, Unit after) =>
        !before.Context.IsEmpty && !after.Context.IsEmpty && ReferenceEquals(before.Context[0], after.Context[0]);

    /// <summary>The length of units, and of the context that the first of them brings.</summary>
    private sealed record Measure(int Words, TimeSpan Time, int ContextWords, TimeSpan ContextTime)
    {
        public int TotalWords => Words + ContextWords;

        public TimeSpan TotalTime => Time + ContextTime;

        public static Measure Of(Unit unit) => new(
            SentenceReader.Words(unit.Sentences), SpeechTime.Of(unit.Sentences), SentenceReader.Words(unit.Context), SpeechTime.Of(unit.Context));

        public Measure Before(Measure first, bool sharesContext) => new(
            first.Words + (sharesContext ? Words : TotalWords),
            first.Time + (sharesContext ? Time : TotalTime),
            first.ContextWords,
            first.ContextTime);
    }
}
