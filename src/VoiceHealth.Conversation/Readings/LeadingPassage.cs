using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// The passage of a page that tells what was asked, with what it needs to be understood by itself: what it leans on before it ("But …", "They …"), its list's
/// lead-in, the qualification after it, and a warning or an urgent card from its start.
/// </summary>
internal static partial class LeadingPassage
{
    /// <summary>The units that lead; empty where the page has no such place.</summary>
    /// <param name="place">Of a sentence among the page's, from 1.</param>
    public static List<ReadingUnit> Of(ImmutableArray<ReadingUnit> units, int place)
    {
        int at = IndexOf(units, place - 1);
        if (at < 0)
        {
            return [];
        }

        if (IsOneStatement(units[at]))
        {
            return [.. units.Where(unit => PageBox.AreOne(unit, units[at]))];
        }

        List<ReadingUnit> leading = LedInto(units, at);
        for (int next = at + 1; next < units.Length && GoesWith(units[next], leading); next++)
        {
            leading.Add(units[next]);
        }

        return leading;
    }

    private static int IndexOf(ImmutableArray<ReadingUnit> units, int order)
    {
        for (int i = 0; i < units.Length; i++)
        {
            int first = units[i].First.Order;
            if (order >= first && order < first + units[i].Sentences.Length)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The unit at this index, after what leads into it.</summary>
    private static List<ReadingUnit> LedInto(ImmutableArray<ReadingUnit> units, int at)
    {
        List<ReadingUnit> leading = [units[at]];
        int start = at;
        while (start > 0 && units[start].GoesOnAfter(units[start - 1]))
        {
            start--;
        }

        if (start < at)
        {
            leading.Insert(0, units[start]);
        }

        while (start > 0 && Leans(units[start]) && IsOfSameText(units[start], units[start - 1]))
        {
            ReadingUnit[] before = WholeBefore(units, start);
            if (Words(leading) + before.Sum(unit => unit.Words) > ReadingLimits.FirstPartWords)
            {
                break;
            }

            leading.InsertRange(0, before);
            start -= before.Length;
        }

        return leading;
    }

    /// <summary>What stands before the unit at this index: a unit, or the whole of a list.</summary>
    private static ReadingUnit[] WholeBefore(ImmutableArray<ReadingUnit> units, int at)
    {
        int start = at - 1;
        while (start > 0 && units[start].GoesOnAfter(units[start - 1]))
        {
            start--;
        }

        return [.. units[start..at]];
    }

    /// <summary>What leans on the passage or qualifies it belongs to it, and a short passage goes on.</summary>
    private static bool GoesWith(ReadingUnit next, List<ReadingUnit> leading)
    {
        bool fits = Words(leading) + next.Words <= ReadingLimits.FirstPartWords;
        bool isOfList = leading[^1].IsListItem || next.IsListItem;
        return fits && !isOfList && IsOfSameText(next, leading[^1]) && (Leans(next) || Words(leading) < ReadingLimits.ShortPartWords);
    }

    private static bool IsOfSameText(ReadingUnit one, ReadingUnit other) =>
        one.Heading == other.Heading && one.Urgency == other.Urgency && !IsOneStatement(one) && !IsOneStatement(other);

    private static bool IsOneStatement(ReadingUnit unit) => PageBox.IsStatement(unit.First.Chunk) || unit.IsSafetyNet;

    /// <summary>"Don't" above a list is its heading.</summary>
    private static bool Leans(ReadingUnit unit) => unit.First.Sentence.Kind != SentenceKind.Heading && LeaningStart().IsMatch(unit.First.Sentence.Quote);

    private static int Words(List<ReadingUnit> units) => units.Sum(unit => unit.Words);

    [GeneratedRegex(@"^\W*(?:but|however|and|or|so|also|then|otherwise|instead|although|though|unless|except|never|do not|don['’]t|it|its|this|these|that|those|they|their|he|she|such|both|neither|either|another|others?|for example|for instance|as a result|because of (?:this|these|that)|in (?:this|these|those|such|some|most|other) cases?|if (?:this|it|they|these|so|not)|when (?:this|these|it|they)|(?:some|most|many|all|one|none|any|each) of (?:these|them))\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeaningStart();
}
