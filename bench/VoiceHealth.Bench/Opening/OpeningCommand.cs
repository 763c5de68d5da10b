using System.Diagnostics;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Bench.Opening;

/// <summary>How long it takes to hold every file of a release to its manifest, next to opening its index, with the files in the system's memory.</summary>
internal static class OpeningCommand
{
    private const int Rounds = 200;

    public static int Run(string release)
    {
        Console.WriteLine($"every file held to the manifest: {Median(() => ReleaseFiles.Check(release)):F2} ms");
        Console.WriteLine($"manifest and index opened: {Median(() => LuceneContentLibrary.Open(release).Dispose()):F2} ms");
        return 0;
    }

    private static double Median(Action work)
    {
        double[] times = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long started = Stopwatch.GetTimestamp();
            work();
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Rounds / 2];
    }
}
