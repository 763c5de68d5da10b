using System.Diagnostics;
using System.Text;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Testing;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>
/// Reads damaged pages: none may throw, take more than a second or 100 MB, or give a span outside its text. VOICEHEALTH_FUZZ_PAGES sets how many are read
/// (default 1,000) and VOICEHEALTH_FUZZ_SEED which ones.
/// </summary>
public sealed class PageFuzzTests
{
    private const long MostBytes = 100_000_000;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(1);
    private static readonly PageExtractor Extractor = new();

    [Fact]
    public void Extract_DamagedPages_NeitherThrowsNorHangs()
    {
        int seed = Number("VOICEHEALTH_FUZZ_SEED", 20261122);
        int pages = Number("VOICEHEALTH_FUZZ_PAGES", 1000);
        var mutator = new PageMutator(seed, Corpus());
        int read = 0;
        for (int i = 0; i < pages; i++)
        {
            read += Read(mutator.Next(), $"seed {seed}, page {i}") ? 1 : 0;
        }

        Assert.True(read > pages / 2, $"seed {seed}: only {read} of {pages} damaged pages were still topics");
    }

    private static bool Read(byte[] content, string which)
    {
        var raw = new RawPage(SamplePage.Path, new Uri("https://www.example.org" + SamplePage.Path), content, "text/html");
        try
        {
            (PageExtraction extraction, TimeSpan time, long bytes) = Measure(raw);
            if (time > Hang)
            {
                // A busy machine may leave the test waiting once; a page that is slow to read is slow again.
                time = Measure(raw).Time;
            }

            Assert.True(time < Hang, $"{which} took {time}");
            Assert.True(bytes < MostBytes, $"{which} took {bytes:N0} bytes");
            if (extraction.Page is { } page)
            {
                SpanChecks.AssertEverySpanQuotesItsText(page);
            }

            return extraction.Page is not null;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{which}: {Encoding.UTF8.GetString(content)}", error);
        }
    }

    private static (PageExtraction Extraction, TimeSpan Time, long Bytes) Measure(RawPage raw)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        PageExtraction extraction = Extractor.Extract(raw);
        return (extraction, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>Our own fixtures, and pages of the development site where it is there.</summary>
    private static List<string> Corpus()
    {
        string fixtures = Repository.File("tests", "VoiceHealth.Ingestion.Tests", "Extraction", "Fixtures");
        string site = Path.GetFullPath(Repository.File("..", "shared", "nhs-site", "www", "conditions"));
        IEnumerable<string> files = Directory.EnumerateFiles(fixtures, "hill-fever-*").Order(StringComparer.Ordinal);
        if (Directory.Exists(site))
        {
            files = files.Concat(Directory.EnumerateFiles(site, "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % 40 == 0));
        }

        return [.. files.Select(File.ReadAllText)];
    }

    private static int Number(string variable, int normal) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : normal;
}
