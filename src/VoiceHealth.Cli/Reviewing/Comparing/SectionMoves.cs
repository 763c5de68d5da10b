using VoiceHealth.Content;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>
/// Finds text that stands under another heading or aspect than before, and sections that stand in another order. A section whose
/// aspect changed answers other questions than before, so an editor reads it; an order changes only what comes after what.
/// </summary>
internal static class SectionMoves
{
    public static IEnumerable<Finding> Find(string page, LineMatch match) => [.. Headings(page, match), .. Order(page, match)];

    private static IEnumerable<Finding> Headings(string page, LineMatch match) =>
        from pair in match.Pairs
        where pair.Before.Section != pair.After.Section || pair.Before.Aspect != pair.After.Aspect
        group pair by (From: pair.Before.Section, To: pair.After.Section, OldAspect: pair.Before.Aspect, NewAspect: pair.After.Aspect) into move
        let other = move.Key.OldAspect != move.Key.NewAspect
        select new Finding(
            FindingKind.SectionMoved, page, move.Key.To, Urgency.None, Title(move.Key.From), Title(move.Key.To),
            $"{move.Count()} {(move.Count() == 1 ? "sentence" : "sentences")}, from \"{move.First().After.Text}\" on." + (other ? $" It answered {move.Key.OldAspect}, it answers {move.Key.NewAspect}." : ""))
        {
            Gate = other ? ReviewGate.Review : ReviewGate.Safe,
        };

    private static IEnumerable<Finding> Order(string page, LineMatch match)
    {
        string[] old = [.. match.Pairs.Where(pair => pair.Before.Section == pair.After.Section).Select(pair => pair.Before.Section).Distinct()];
        string[] now = [.. match.Pairs.Where(pair => pair.Before.Section == pair.After.Section).OrderBy(pair => pair.After.Group).Select(pair => pair.After.Section).Distinct()];
        foreach (string moved in MovedIn(old, now))
        {
            int place = Array.IndexOf(now, moved);
            string where = place == 0 ? "It comes first now." : $"It comes after \"{Title(now[place - 1])}\" now.";
            yield return new Finding(FindingKind.SectionMoved, page, moved, Urgency.None, "", "", where) { Gate = ReviewGate.Safe };
        }
    }

    /// <summary>The headings that are not in the longest run that both orders share.</summary>
    private static IEnumerable<string> MovedIn(string[] old, string[] now)
    {
        int[,] length = CommonOrder.Lengths(old, now);
        for (int i = 0, j = 0; i < old.Length;)
        {
            if (j < now.Length && old[i] == now[j])
            {
                i++;
                j++;
            }
            else if (j == now.Length || length[i + 1, j] >= length[i, j + 1])
            {
                yield return old[i++];
            }
            else
            {
                j++;
            }
        }
    }

    private static string Title(string section) => section.Length == 0 ? "the page's beginning" : section;
}
