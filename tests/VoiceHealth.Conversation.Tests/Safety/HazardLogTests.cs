using System.Text.RegularExpressions;
using VoiceHealth.Testing;

namespace VoiceHealth.Conversation.Tests.Safety;

/// <summary>docs/safety/hazard-log.md names the tests that prove its controls; they have to be there.</summary>
public partial class HazardLogTests
{
    private const int ProvedBy = 7;

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.File("docs", "safety", "hazard-log.md"))
            .Where(line => Hazard().IsMatch(line))
            .Select(line => line.Split('|')),
    ];

    [Fact]
    public void Rows_OfTheLog_AreCompleteAndNumberedOnce()
    {
        Assert.True(Rows.Length >= 10, $"only {Rows.Length} hazards");
        Assert.All(Rows, row => Assert.True(row.Length == 10 && row[1..9].All(cell => cell.Trim().Length > 0), string.Join('|', row)));
        Assert.Equal(Rows.Length, Rows.Select(row => row[1]).Distinct().Count());
    }

    [Fact]
    public void Tests_ThatProveAControl_Exist()
    {
        Dictionary<string, string> classes = Directory.EnumerateFiles(Repository.File("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => File.ReadAllText(g.First()), StringComparer.Ordinal);
        Assert.All(Rows, row =>
        {
            MatchCollection named = Test().Matches(row[ProvedBy]);
            Assert.True(named.Count > 0, $"{row[1].Trim()} names no test");
            Assert.All(named, test => AssertExists(test, classes));
        });
    }

    private static void AssertExists(Match test, Dictionary<string, string> classes)
    {
        Assert.True(classes.TryGetValue(test.Groups["class"].Value, out string? source), $"there is no {test.Groups["class"].Value}");
        Assert.True(
            !test.Groups["method"].Success || source.Contains($" {test.Groups["method"].Value}(", StringComparison.Ordinal),
            $"{test.Groups["class"].Value} has no {test.Groups["method"].Value}");
    }

    [GeneratedRegex(@"^\| H\d+ \|")]
    private static partial Regex Hazard();

    [GeneratedRegex(@"\b(?<class>[A-Z]\w*Tests)(\.(?<method>\w+))?")]
    private static partial Regex Test();
}
