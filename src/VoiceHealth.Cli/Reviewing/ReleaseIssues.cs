using System.Collections.Immutable;
using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>What a release's extraction could not read with confidence, and the editors' overrides that did not fit.</summary>
internal static class ReleaseIssues
{
    /// <summary>Issues with this beginning of their code are about overrides.</summary>
    public const string OverrideCode = "override-";

    /// <exception cref="InvalidDataException">A line is no issue.</exception>
    public static ImmutableArray<ExtractionIssue> Read(string release)
    {
        string file = Path.Combine(release, ReleaseLayout.Issues);
        return File.Exists(file) ? [.. File.ReadLines(file).Select((line, number) => Parse(line, $"{file}:{number + 1}"))] : [];
    }

    /// <summary>The newer release's issues that the older one has not, whatever place on the page they are at; overrides that do not fit are told always.</summary>
    public static IEnumerable<Finding> Compare(string before, string after)
    {
        HashSet<(string, string, string)> known = [.. Read(before).Select(KeyOf)];
        return from issue in Read(after)
               let isOverride = issue.Code.StartsWith(OverrideCode, StringComparison.Ordinal)
               where isOverride || !known.Contains(KeyOf(issue))
               select new Finding(
                   isOverride ? FindingKind.OverrideNotApplied : FindingKind.ExtractionIssue, issue.Span.Page, "", Urgency.None, "", issue.Code, issue.Message);
    }

    private static (string, string, string) KeyOf(ExtractionIssue issue) => (issue.Span.Page, issue.Code, issue.Message);

    private static ExtractionIssue Parse(string line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ContentJsonContext.Default.ExtractionIssue)
                ?? throw new InvalidDataException($"{place}: an issue was expected, and null was found. Build the release again with voicehealth reindex.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: not an issue ({error.Message}). Build the release again with voicehealth reindex.", error);
        }
    }
}
