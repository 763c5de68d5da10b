using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>What became of a page's other lines: sections, list items and sentences that went, came or say it in other words.</summary>
internal sealed class TextComparison(string page, LineMatch match)
{
    public IEnumerable<Finding> Findings()
    {
        SpokenLine[] gone = [.. match.Gone.Where(line => !UrgencyComparison.Claims(line))];
        SpokenLine[] came = [.. match.Came.Where(line => !UrgencyComparison.Claims(line))];
        HashSet<string> goneSections = [.. gone.Select(line => line.Section).Where(section => IsAll(section, pair => pair.Before))];
        HashSet<string> newSections = [.. came.Select(line => line.Section).Where(section => IsAll(section, pair => pair.After))];
        return
        [
            .. Whole(FindingKind.SectionRemoved, gone, goneSections),
            .. gone.Where(line => !goneSections.Contains(line.Section)).Select(Lost),
            .. match.Pairs.Where(IsPlainRewording).Select(Reworded),
            .. Whole(FindingKind.SectionAdded, came, newSections),
            .. came.Where(line => !newSections.Contains(line.Section)).Select(line => new Finding(FindingKind.TextAdded, page, line.Section, line.Urgency, "", line.Text, "")),
        ];
    }

    /// <summary>Whether no line of the section has a match. What stands before the first heading is never a section.</summary>
    private bool IsAll(string section, Func<LinePair, SpokenLine> side) => section.Length > 0 && !match.Pairs.Any(pair => side(pair).Section == section);

    private IEnumerable<Finding> Whole(FindingKind kind, SpokenLine[] lines, HashSet<string> sections) =>
        from line in lines
        where sections.Contains(line.Section)
        group line by line.Section into section
        let text = string.Join(' ', section.Select(line => line.Text))
        let removed = kind == FindingKind.SectionRemoved
        select new Finding(kind, page, section.Key, section.Max(line => line.Urgency), removed ? text : "", removed ? "" : text, "");

    private Finding Lost(SpokenLine line) => new(
        line.Kind == SentenceKind.ListItem ? FindingKind.ListItemLost : FindingKind.TextRemoved, page, line.Section, line.Urgency, line.Text, "", "");

    private static bool IsPlainRewording(LinePair pair) =>
        !pair.SameWords && pair.Before.Urgency == pair.After.Urgency && !UrgencyComparison.Claims(pair.Before);

    private Finding Reworded(LinePair pair)
    {
        FindingKind kind = WordingRules.KindOf(pair.Before.Text, pair.After.Text);
        bool onlyMarks = pair.Before.Words.SequenceEqual(pair.After.Words);
        return new Finding(kind, page, pair.After.Section, pair.Before.Urgency, pair.Before.Text, pair.After.Text, onlyMarks ? "Only punctuation or capitals changed." : "")
        {
            Gate = onlyMarks ? ReviewGate.Safe : FindingKinds.Gate(kind),
        };
    }
}
