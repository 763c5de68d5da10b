using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Reading;

/// <summary>How fast pages are read from disk, extracted and chunked, on all cores: the first time, compiler included, and warm.</summary>
internal static class SpeedCommand
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(string site)
    {
        for (int round = 1; round <= Rounds; round++)
        {
            long started = Stopwatch.GetTimestamp();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            ImmutableArray<SpeakablePage> pages = await SiteFolder.ReadAsync(site).ConfigureAwait(false);
            double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            Console.WriteLine($"round {round}: {pages.Length} pages, {pages.Sum(page => page.Chunks.Length)} chunks, {seconds:0.00} s, {pages.Length / seconds:0} pages/s; {processor:0.00} s of processor time, {pages.Length / processor:0} pages/s of one core; {Environment.ProcessorCount} cores, {PeakMegabytes()} MB at the peak; {JitInfo.GetCompiledMethodCount()} methods compiled in {JitInfo.GetCompilationTime().TotalSeconds:0.00} s; {GC.CollectionCount(0)} collections, {GC.GetTotalPauseDuration().TotalSeconds:0.00} s; {GC.GetTotalAllocatedBytes() / 1048576} MB allocated");
        }

        return 0;
    }

    private static long PeakMegabytes()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1024 / 1024;
    }
}
