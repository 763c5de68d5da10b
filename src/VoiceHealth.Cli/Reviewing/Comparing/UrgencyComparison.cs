using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>
/// What became of a page's emergency and urgent advice. Whatever makes emergency advice less than it was refuses the release: a card
/// or a sign that is gone, a lower level, 999 no longer named, a "not" or a number that came or went.
/// </summary>
internal sealed class UrgencyComparison(string page, LineMatch match)
{
    private static readonly ImmutableArray<string> Actions = ["999", "a&e", "ambulance", "immediately", "now", "emergency"];

    public IEnumerable<Finding> Findings() =>
        [.. GoneCards(), .. GoneSigns(), .. Levels(), .. Rewordings(), .. Lost999(), .. Additions()];

    /// <summary>Whether a line is this comparison's business, so that it is not told a second time as plain text.</summary>
    public static bool Claims(SpokenLine line) => line.Urgency >= Urgency.Urgent || line.Names999;

    /// <summary>Cards of which no line is left at any level.</summary>
    private IEnumerable<Finding> GoneCards() =>
        from card in match.Gone.Where(line => line.Urgency >= Urgency.Urgent).GroupBy(CardOf)
        where IsWholeCard(card.Key)
        select Removed(card.First(), string.Join(' ', card.Select(line => line.Text)), "The whole card is gone.");

    /// <summary>Lines of cards of which others are left.</summary>
    private IEnumerable<Finding> GoneSigns() =>
        from line in match.Gone
        where line.Urgency >= Urgency.Urgent && !IsWholeCard(CardOf(line))
        select line.Urgency == Urgency.Emergency
            ? Of(FindingKind.EmergencyWeakened, line, null, "A line of the emergency card is gone.")
            : Removed(line, line.Text, "A line of the urgent card is gone.");

    private IEnumerable<Finding> Levels() =>
        from pair in match.Pairs
        where pair.Before.Urgency != pair.After.Urgency
        group pair by (CardOf(pair.Before), pair.After.Urgency) into card
        let first = card.First()
        let lowered = first.After.Urgency < first.Before.Urgency
        select new Finding(
            !lowered ? FindingKind.UrgencyRaised : first.Before.Urgency == Urgency.Emergency ? FindingKind.EmergencyWeakened : FindingKind.UrgencyLowered,
            page,
            first.Before.Section,
            (Urgency)Math.Max((int)first.Before.Urgency, (int)first.After.Urgency),
            string.Join(' ', card.Select(pair => pair.Before.Text)),
            string.Join(' ', card.Select(pair => pair.After.Text)),
            $"Was {NameOf(first.Before.Urgency)}, is {NameOf(first.After.Urgency)}.");

    private IEnumerable<Finding> Rewordings() =>
        from pair in match.Pairs
        where !pair.SameWords && pair.Before.Urgency == pair.After.Urgency && pair.Before.Urgency >= Urgency.Urgent
        let weaker = pair.Before.Urgency == Urgency.Emergency ? Weakening(pair) : null
        let kind = pair.Before.Urgency == Urgency.Urgent ? FindingKind.UrgentAdviceReworded
            : weaker is null ? FindingKind.EmergencyReworded : FindingKind.EmergencyWeakened
        select Of(kind, pair.Before, pair.After, weaker ?? "");

    private static string? Weakening(LinePair pair)
    {
        foreach (string action in Actions)
        {
            if (pair.Before.Words.Contains(action) && !pair.After.Words.Contains(action))
            {
                return $"It no longer says \"{action}\".";
            }
        }

        return WordingRules.KindOf(pair.Before.Text, pair.After.Text) switch
        {
            FindingKind.NegationChanged => "A \"not\" came or went.",
            FindingKind.NumberChanged or FindingKind.DoseChanged => "A number changed.",
            _ => null,
        };
    }

    /// <summary>999 in plain text is emergency advice too.</summary>
    private IEnumerable<Finding> Lost999()
    {
        foreach (SpokenLine line in match.Gone.Where(line => line.Urgency < Urgency.Urgent && line.Names999))
        {
            yield return Of(FindingKind.EmergencyRemoved, line, null, "It named 999, outside an emergency card.");
        }

        foreach (LinePair pair in match.Pairs.Where(pair => pair.Before.Urgency < Urgency.Urgent && pair.Before.Names999 && !pair.SameWords && pair.Before.Urgency == pair.After.Urgency))
        {
            yield return pair.After.Names999
                ? Of(FindingKind.EmergencyReworded, pair.Before, pair.After, "It names 999, outside an emergency card.")
                : Of(FindingKind.EmergencyWeakened, pair.Before, pair.After, "It no longer names 999.");
        }
    }

    private IEnumerable<Finding> Additions() =>
        from card in match.Came.Where(Claims).GroupBy(CardOf)
        let first = card.First()
        let kind = first.Urgency == Urgency.Urgent ? FindingKind.UrgentAdviceAdded : FindingKind.EmergencyAdded
        select new Finding(kind, page, first.Section, first.Urgency, "", string.Join(' ', card.Select(line => line.Text)), "");

    private bool IsWholeCard((string, int) card) => !match.Pairs.Any(pair => CardOf(pair.Before) == card);

    private Finding Removed(SpokenLine line, string text, string note) => new(
        line.Urgency == Urgency.Emergency ? FindingKind.EmergencyRemoved : FindingKind.UrgentAdviceRemoved, page, line.Section, line.Urgency, text, "", note);

    private Finding Of(FindingKind kind, SpokenLine line, SpokenLine? now, string note) =>
        new(kind, page, line.Section, line.Urgency, line.Text, now?.Text ?? "", note);

    private static (string Section, int Group) CardOf(SpokenLine line) => (line.Section, line.Group);

    private static string NameOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        Urgency.NonUrgent => "non-urgent",
        _ => "no care card",
    };
}
