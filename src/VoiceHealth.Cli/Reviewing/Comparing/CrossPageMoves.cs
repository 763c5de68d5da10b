namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>Tells of text that is gone from one page and new on another where it went. It changes no gate: the page that lost it says less than before.</summary>
internal static class CrossPageMoves
{
    public static IEnumerable<Finding> Note(IReadOnlyList<Finding> findings)
    {
        Dictionary<string, string> came = [];
        foreach (Finding added in findings.Where(finding => finding.Before.Length == 0 && finding.After.Length > 0))
        {
            came.TryAdd(added.After, added.Page);
        }

        foreach (Finding finding in findings)
        {
            yield return finding.After.Length == 0 && came.TryGetValue(finding.Before, out string? page) && page != finding.Page
                ? finding with { Kind = Moved(finding.Kind), Note = $"{finding.Note} It stands on {page} now.".TrimStart() }
                : finding;
        }
    }

    private static FindingKind Moved(FindingKind kind) => kind == FindingKind.SectionRemoved ? FindingKind.SectionMoved : kind;
}
