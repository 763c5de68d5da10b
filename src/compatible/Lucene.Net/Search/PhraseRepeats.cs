namespace Lucene.Net.Search;

/// <summary>
/// Which terms of a phrase keep out of each other's way: those that repeat a word elsewhere in the phrase. As in Lucene, they are told once, by standing on the same
/// position of the first text that has all terms, from the term on whose turn it is there.
/// </summary>
internal sealed class PhraseRepeats
{
    private readonly List<PhraseTerm[]> _groups = [];
    private readonly PhraseTerm[]?[] _groupOf;
    private readonly int[] _placeOf;

    /// <param name="terms">At their first positions in the first text.</param>
    public PhraseRepeats(PhraseTerm[] terms, int first)
    {
        _groupOf = new PhraseTerm[terms.Length][];
        _placeOf = new int[terms.Length];
        Array.Fill(_placeOf, -1);
        HashSet<int> repeated = [.. terms.GroupBy(term => term.Word).Where(places => places.Count() > 1).Select(places => places.Key)];
        PhraseTerm[] places = [.. Enumerable.Range(0, terms.Length).Select(turn => terms[(first + turn) % terms.Length]).Where(term => repeated.Contains(term.Word))];
        for (int at = 0; at < places.Length; at++)
        {
            PhraseTerm leader = places[at];
            PhraseTerm[] others = [.. places.Skip(at + 1).Where(term => IsFree(term) && term.Offset != leader.Offset && term.TextPosition == leader.TextPosition)];
            if (IsFree(leader) && others.Length > 0)
            {
                AddGroup([.. others.Prepend(leader).OrderBy(term => term.Offset)]);
            }
        }
    }

    /// <summary>The terms that a term keeps out of the way of, itself among them; null where there are none.</summary>
    public PhraseTerm[]? GroupOf(PhraseTerm term) => _groupOf[term.Order];

    /// <summary>A term's place in its group, in the phrase's order; -1 where it has no group.</summary>
    public int PlaceOf(PhraseTerm term) => _placeOf[term.Order];

    /// <summary>Moves the terms of each group, which stand together, one after another.</summary>
    /// <returns>Whether the text has enough positions for that.</returns>
    public bool Spread()
    {
        foreach (PhraseTerm[] group in _groups)
        {
            for (int at = 1; at < group.Length; at++)
            {
                for (int moves = 0; moves < at; moves++)
                {
                    if (!group[at].MoveNext())
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private bool IsFree(PhraseTerm term) => _groupOf[term.Order] is null;

    private void AddGroup(PhraseTerm[] group)
    {
        _groups.Add(group);
        for (int place = 0; place < group.Length; place++)
        {
            _groupOf[group[place].Order] = group;
            _placeOf[group[place].Order] = place;
        }
    }
}
