using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>
/// Finds summaries that say other sentences first than before. A sentence that only changed its words has been told already, so
/// the summary is looked at as if the old one had the new words.
/// </summary>
internal static class SummaryComparison
{
    public static IEnumerable<Finding> Find(string page, ImmutableArray<VoiceSummary> before, ImmutableArray<VoiceSummary> after, LineMatch match)
    {
        Dictionary<string, string> became = [];
        foreach (LinePair pair in match.Pairs)
        {
            became.TryAdd(pair.Before.Text, pair.After.Text);
        }

        ILookup<(HealthAspect, string), VoiceSummary> old = before.ToLookup(KeyOf);
        foreach (IGrouping<(HealthAspect, string), VoiceSummary> now in after.ToLookup(KeyOf))
        {
            HashSet<string> expected = [.. old[now.Key].Select(was => string.Join(' ', Texts(was).Select(text => became.GetValueOrDefault(text, text))))];
            VoiceSummary? other = now.FirstOrDefault(summary => !expected.Contains(Join(summary)));
            if (other is not null && old[now.Key].FirstOrDefault() is { } first)
            {
                yield return new Finding(FindingKind.SummaryChanged, page, other.Heading, Urgency.None, Join(first), Join(other), other.Heading.Length == 0 ? "The page's own summary." : "");
            }
        }
    }

    /// <summary>Sections of one page may have the same heading.</summary>
    private static (HealthAspect Aspect, string Heading) KeyOf(VoiceSummary summary) => (summary.Aspect, summary.Heading);

    private static IEnumerable<string> Texts(VoiceSummary summary) => summary.Sentences.Select(sentence => sentence.Spoken);

    private static string Join(VoiceSummary summary) => string.Join(' ', Texts(summary));
}
