using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking.Speech;

namespace VoiceHealth.Reading;

/// <summary>What a listener would get of a whole site: how long summaries and chunks are, and what the linter finds in them.</summary>
internal static class SpeechCommand
{
    private const int Seed = 30;

    public static async Task<int> RunAsync(string site, int sample)
    {
        ImmutableArray<SpeakablePage> pages = await SiteFolder.ReadAsync(site).ConfigureAwait(false);
        VoiceSummary[] ofPages = [.. pages.Where(page => page.Summaries.Length > 0).Select(page => page.Summaries[0])];
        int[] words = [.. ofPages.Select(Words).Order()];
        double[] seconds = [.. pages.SelectMany(page => page.Chunks).Select(chunk => SpeechTime.Of(chunk.Sentences).TotalSeconds).Order()];
        LintFinding[] findings = [.. pages.SelectMany(SpeechLinter.Lint)];
        Console.WriteLine($"pages                      {pages.Length}");
        Console.WriteLine($"pages without a summary    {pages.Length - ofPages.Length}");
        Console.WriteLine($"summaries of sections      {pages.Sum(page => page.Summaries.Length) - ofPages.Length}");
        Console.WriteLine($"words of a page's summary  median {words[words.Length / 2]}, from {words[0]} to {words[^1]}, {100.0 * words.Count(count => count is >= 20 and <= 75) / words.Length:0.0} % from 20 to 75");
        Console.WriteLine($"chunks                     {seconds.Length}, median {seconds[seconds.Length / 2]:0.0} s, longest {seconds[^1]:0.0} s");
        Console.WriteLine($"left out of speech         {string.Join(", ", pages.SelectMany(page => page.Dropped).CountBy(text => text.Reason).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"))}");
        Console.WriteLine($"lint findings              {findings.Length} {string.Join(", ", findings.CountBy(finding => finding.Rule).Select(count => $"{count.Key} {count.Value}"))}");
        var random = new Random(Seed);
        foreach (SpeakablePage page in pages.OrderBy(_ => random.Next()).Take(sample).Where(page => page.Summaries.Length > 0))
        {
            Console.WriteLine($"{page.Info.Path}\t{string.Join(' ', page.Summaries[0].Sentences.Select(sentence => sentence.Spoken))}");
        }

        return findings.Length == 0 && ofPages.Length == pages.Length ? 0 : 1;
    }

    private static int Words(VoiceSummary summary) =>
        summary.Sentences.Sum(sentence => sentence.Spoken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)));
}
