using System.Diagnostics;
using System.Globalization;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Fitting;

/// <summary>Prints how long understanding and search take together, the best of a few rounds so that other programs do not count, and what they allocate.</summary>
internal static class TimeFigures
{
    private const int Rounds = 3;

    public static void Print(IReadOnlyList<QuestionRow> rows, QuestionSearch search, TextWriter output)
    {
        double[] times = [.. Enumerable.Repeat(double.MaxValue, rows.Count)];
        long allocated = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < rows.Count; i++)
            {
                long started = Stopwatch.GetTimestamp();
                search.Search(rows[i].Words, QuestionContext.Start);
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        foreach (int slow in Enumerable.Range(0, times.Length).OrderByDescending(i => times[i]).Take(5))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {times[slow]:0.00} ms {rows[slow].Words}"));
        }

        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time: p50 {times[times.Length / 2]:0.000} ms, p99 {times[times.Length * 99 / 100]:0.000} ms, {allocated / rows.Count / 1024} KB a question"));
    }
}
