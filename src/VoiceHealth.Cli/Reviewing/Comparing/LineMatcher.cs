using System.Collections.Immutable;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>
/// Finds for each line of a page what became of it: first lines with the same words, in the same card and section where there is a
/// choice; then, among the rest, the likeliest rewordings.
/// </summary>
internal sealed class LineMatcher
{
    /// <summary>The share of words that two lines must have in common to be one line in other words (Dice's coefficient).</summary>
    private const double LeastLikeness = 0.5;

    private readonly ImmutableArray<SpokenLine> _before;
    private readonly ImmutableArray<SpokenLine> _after;
    private readonly int[] _became;
    private readonly bool[] _taken;

    private LineMatcher(ImmutableArray<SpokenLine> before, ImmutableArray<SpokenLine> after)
    {
        _before = before;
        _after = after;
        _became = [.. Enumerable.Repeat(-1, before.Length)];
        _taken = new bool[after.Length];
    }

    public static LineMatch Match(ImmutableArray<SpokenLine> before, ImmutableArray<SpokenLine> after)
    {
        var matcher = new LineMatcher(before, after);
        ILookup<string, int> byText = Enumerable.Range(0, after.Length).ToLookup(i => after[i].Text, StringComparer.Ordinal);
        matcher.MatchSame(byText, (old, now) => old.Section == now.Section && old.Urgency == now.Urgency);
        matcher.MatchSame(byText, (old, now) => old.Urgency == now.Urgency);
        matcher.MatchSame(byText, (_, _) => true);
        matcher.MatchLike();
        return matcher.Result();
    }

    private void MatchSame(ILookup<string, int> byText, Func<SpokenLine, SpokenLine, bool> suits)
    {
        for (int i = 0; i < _before.Length; i++)
        {
            if (_became[i] >= 0)
            {
                continue;
            }

            foreach (int j in byText[_before[i].Text])
            {
                if (!_taken[j] && suits(_before[i], _after[j]))
                {
                    Pair(i, j);
                    break;
                }
            }
        }
    }

    private void MatchLike()
    {
        int[] free = [.. Enumerable.Range(0, _after.Length).Where(j => !_taken[j])];
        IEnumerable<(int Old, int New, double Likeness)> candidates =
            from i in Enumerable.Range(0, _before.Length)
            where _became[i] < 0
            from j in free
            let likeness = Likeness(_before[i], _after[j])
            where likeness >= LeastLikeness
            select (i, j, likeness + Closeness(_before[i], _after[j]));
        foreach ((int old, int now, _) in candidates.OrderByDescending(c => c.Likeness).ThenBy(c => c.Old).ThenBy(c => c.New).ToList())
        {
            if (_became[old] < 0 && !_taken[now])
            {
                Pair(old, now);
            }
        }
    }

    private void Pair(int old, int now)
    {
        _became[old] = now;
        _taken[now] = true;
    }

    private LineMatch Result() => new(
        [.. Enumerable.Range(0, _before.Length).Where(i => _became[i] >= 0).Select(i => new LinePair(_before[i], _after[_became[i]]))],
        [.. Enumerable.Range(0, _before.Length).Where(i => _became[i] < 0).Select(i => _before[i])],
        [.. Enumerable.Range(0, _after.Length).Where(j => !_taken[j]).Select(j => _after[j])]);

    private static double Likeness(SpokenLine old, SpokenLine now)
    {
        if (old.Words.IsEmpty || now.Words.IsEmpty)
        {
            return 0;
        }

        Dictionary<string, int> words = old.Words.CountBy(word => word).ToDictionary();
        int common = 0;
        foreach (string word in now.Words)
        {
            if (words.TryGetValue(word, out int left) && left > 0)
            {
                words[word] = left - 1;
                common++;
            }
        }

        return 2.0 * common / (old.Words.Length + now.Words.Length);
    }

    /// <summary>Of two equally like lines, the one in the same place is meant.</summary>
    private static double Closeness(SpokenLine old, SpokenLine now) =>
        (old.Section == now.Section ? 0.1 : 0) + (old.Urgency == now.Urgency ? 0.1 : 0) + (old.Kind == now.Kind ? 0.05 : 0);
}
