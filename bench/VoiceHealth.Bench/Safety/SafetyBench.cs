using System.Diagnostics;
using VoiceHealth.Conversation.Safety;

namespace VoiceHealth.Bench.Safety;

/// <summary>How long the safety rules take and what they allocate: on sentences, on hostile utterances, and by length.</summary>
internal static class SafetyBench
{
    private const int Seed = 20261122;

    public static int Run(string rules, string sentences, int count)
    {
        var guard = SafetyGuard.Open(rules);
        string[] said = [.. File.ReadLines(sentences).Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l[(l.IndexOf('\t', StringComparison.Ordinal) + 1)..])];
        var random = new Random(Seed);
        string[] ordinary = [.. Enumerable.Range(0, count).Select(_ => said[random.Next(said.Length)])];
        string[] hostile = [.. Enumerable.Range(0, count).Select(_ => Hostile(random, said))];
        Console.WriteLine($"seed {Seed}, {count:N0} utterances each");
        Report("sentences", guard, ordinary);
        Report("random and hostile", guard, hostile);
        foreach (int words in (int[])[8, 32, 128, 512, 2048, 8192, 32768])
        {
            ReportLength(guard, said, words, random);
        }

        return 0;
    }

    private static void Report(string name, SafetyGuard guard, string[] utterances)
    {
        foreach (string utterance in utterances.Take(2_000))
        {
            guard.Check(utterance);
        }

        double[] times = new double[utterances.Length];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < utterances.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            guard.Check(utterances[i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(times);
        Console.WriteLine($"{name,-20} p50 {times[times.Length / 2]:F1} µs, p99 {times[(int)(times.Length * 0.99)]:F1} µs, most {times[^1]:F0} µs, {(double)allocated / utterances.Length:F2} bytes each, {utterances.Average(u => u.Length):F0} characters on average");
    }

    private static void ReportLength(SafetyGuard guard, string[] said, int words, Random random)
    {
        string text = "";
        while (text.Count(c => c == ' ') < words)
        {
            text += said[random.Next(said.Length)] + " " + text;
        }

        string utterance = string.Join(' ', text.Split(' ').Take(words));
        guard.Check(utterance);
        double best = Enumerable.Range(0, 20).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            guard.Check(utterance);
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        });
        Console.WriteLine($"{words,6} words: {best:F0} µs, {best / words:F2} µs a word");
    }

    private static string Hostile(Random random, string[] said) => random.Next(6) switch
    {
        0 => string.Concat(Enumerable.Repeat(Word(random, said) + " ", random.Next(1, 400))),
        1 => string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Word(random, said))),
        2 => string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => char.ConvertFromUtf32(0x1F300 + random.Next(600)))),
        3 => new string((char)('a' + random.Next(26)), random.Next(1, 2_000)),
        4 => string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => (char)random.Next(32, 0xD7FF))),
        _ => string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => said[random.Next(said.Length)])),
    };

    private static string Word(Random random, string[] said)
    {
        string[] words = said[random.Next(said.Length)].Split(' ');
        return words[random.Next(words.Length)];
    }
}
