using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Reading;

/// <summary>Holds the estimate of speech time against a real speech engine, espeak-ng at 150 words a minute.</summary>
internal static class VoiceCommand
{
    private const int Seed = 150;
    private const double Tolerance = 0.15;

    public static async Task<int> RunAsync(string site, int sample)
    {
        ImmutableArray<SpeakablePage> pages = await SiteFolder.ReadAsync(site).ConfigureAwait(false);
        var random = new Random(Seed);
        Chunk[] chunks = [.. pages.SelectMany(page => page.Chunks).OrderBy(_ => random.Next()).Take(sample)];
        var ratios = new List<double>();
        double estimated = 0, measured = 0;
        foreach (Chunk chunk in chunks)
        {
            double estimate = SpeechTime.Of(chunk.Sentences).TotalSeconds;
            double spoken = await SpeakAsync(string.Join('\n', chunk.Sentences.Select(sentence => Ended(sentence.Spoken)))).ConfigureAwait(false);
            ratios.Add(estimate / spoken);
            (estimated, measured) = (estimated + estimate, measured + spoken);
        }

        int within = ratios.Count(ratio => Math.Abs(ratio - 1) <= Tolerance);
        Console.WriteLine($"{chunks.Length} chunks (seed {Seed}): {within} within 15 %, ratio from {ratios.Min():0.00} to {ratios.Max():0.00}; all together {estimated:0} s estimated, {measured:0} s spoken, ratio {estimated / measured:0.000}");
        return 0;
    }

    /// <summary>Items and headings are followed by a pause, as full stops are.</summary>
    private static string Ended(string sentence) => sentence[^1] is '.' or '!' or '?' or ':' or ',' or ';' ? sentence : sentence + ".";

    /// <summary>Seconds of sound, from the size of the wave data that the engine writes.</summary>
    private static async Task<double> SpeakAsync(string text)
    {
        var start = new ProcessStartInfo("espeak-ng", ["-v", "en-gb", "-s", "150", "--stdin", "--stdout"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using Process engine = Process.Start(start)!;
        await engine.StandardInput.WriteAsync(text).ConfigureAwait(false);
        engine.StandardInput.Close();
        using var wave = new MemoryStream();
        await engine.StandardOutput.BaseStream.CopyToAsync(wave).ConfigureAwait(false);
        await engine.WaitForExitAsync().ConfigureAwait(false);
        const int HeaderLength = 44, ByteRateAt = 28;
        int bytesPerSecond = BinaryPrimitives.ReadInt32LittleEndian(wave.ToArray().AsSpan(ByteRateAt));
        return (wave.Length - HeaderLength) / (double)bytesPerSecond;
    }
}
