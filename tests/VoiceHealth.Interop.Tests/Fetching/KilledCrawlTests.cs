using System.Diagnostics;
using System.Globalization;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Fetching;

/// <summary>
/// The real program is killed (SIGKILL) at random moments of a crawl and started again, until it has been killed often enough.
/// VOICEHEALTH_KILL_ROUNDS sets how often; the default keeps the test short.
/// </summary>
public sealed class KilledCrawlTests
{
    private const int Pages = 120;
    private const int Seed = 20260214;

    [Fact]
    public async Task Extract_KilledAtRandomMoments_LosesNothingAndFetchesNothingTwice()
    {
        int rounds = int.Parse(Environment.GetEnvironmentVariable("VOICEHEALTH_KILL_ROUNDS") ?? "6", CultureInfo.InvariantCulture);
        var random = new Random(Seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed}, {rounds} kills");
        for (int killed = 0; killed < rounds;)
        {
            using var folder = new TemporaryFolder();
            await using SiteServer site = await StartSiteAsync();
            int killedHere = 0;
            while (!await RunAsync(site.Address, folder, killed + killedHere < rounds ? random : null))
            {
                killedHere++;
            }

            killed += Math.Max(1, killedHere);
            AssertWhole(site, folder, killedHere);
        }
    }

    private static void AssertWhole(SiteServer site, TemporaryFolder folder, int killed)
    {
        Assert.Equal(Pages, File.ReadLines(folder.File("out.jsonl")).Count());
        using PageStore store = PageStore.Open(folder.File("store"));
        Assert.Empty(store.Verify());
        int[] asked = [.. Enumerable.Range(0, Pages).Select(i => site.CountOf($"/page-{i}/"))];
        Assert.All(asked, count => Assert.True(count >= 1));

        // A page on its way at the moment of the kill has not been received, so it is asked for again: at most one a kill.
        Assert.True(asked.Sum() - Pages <= killed, $"{asked.Sum() - Pages} pages were fetched again after {killed} kills");
    }

    private static async Task<SiteServer> StartSiteAsync()
    {
        SiteServer site = await SiteServer.StartAsync();
        string addresses = string.Concat(Enumerable.Range(0, Pages).Select(i => $"<url><loc>{new Uri(site.Address, $"/page-{i}/")}</loc></url>"));
        site.Set("/sitemap.xml", $"<urlset>{addresses}</urlset>", "application/xml");
        for (int i = 0; i < Pages; i++)
        {
            site.Set($"/page-{i}/", $"<html><body><main><h1>Topic {i}</h1><p>Topic {i} is a thing that this page tells about in one sentence.</p></main></body></html>");
        }

        return site;
    }

    /// <summary>True when the program came to its end; false when it was killed on the way.</summary>
    private static async Task<bool> RunAsync(Uri address, TemporaryFolder folder, Random? random)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "voicehealth.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "extract", "--source", address.AbsoluteUri, "--store", folder.File("store"), "--out", folder.File("out.jsonl")])
        {
            Environment = { ["VOICEHEALTH_HOME"] = Repository.Root },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (random is null)
        {
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return true;
        }

        if (process.WaitForExit(random.Next(150, 700)))
        {
            Assert.Equal(0, process.ExitCode);
            return true;
        }

        process.Kill();
        await process.WaitForExitAsync();
        return HasEnded(folder);
    }

    /// <summary>A kill that comes after the last line of the journal comes too late: all was done, and the next run asks for every page again.</summary>
    private static bool HasEnded(TemporaryFolder folder)
    {
        string journal = folder.File("store", "journal.jsonl");
        return File.Exists(journal) && File.ReadLines(journal).LastOrDefault()?.Contains("\"RoundEnded\"", StringComparison.OrdinalIgnoreCase) == true;
    }
}
