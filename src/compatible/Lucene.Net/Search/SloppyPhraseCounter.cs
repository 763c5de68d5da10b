namespace Lucene.Net.Search;

/// <summary>
/// Counts where the terms stand close to the phrase: each match adds 1 / (distance + 1). The term that stands first is moved on, again and again;
/// the distance is from it to the one that stands last, in positions less their places. A word that is twice in the phrase takes two places in the text.
/// </summary>
internal sealed class SloppyPhraseCounter : IPhraseCounter
{
    private readonly PhraseTerm[] _terms;
    private readonly PhraseTerm[][] _repeats;
    private readonly int _slop;
    private readonly List<PhraseTerm> _queue = [];
    private int _end;

    public SloppyPhraseCounter(PhraseTerm[] terms, int slop)
    {
        _terms = terms;
        _slop = slop;
        _repeats = [.. terms.GroupBy(term => term.Word)
            .Select(group => group.OrderBy(term => term.Offset).ToArray())
            .Where(group => group.Length > 1 && group[0].Offset != group[^1].Offset)];
    }

    public float Count()
    {
        if (!Start())
        {
            return 0f;
        }

        float count = 0f;
        PhraseTerm first = Pop();
        int distance = _end - first.Position;
        int next = _queue[0].Position;
        while (Move(first) && ResolveRepeats(first))
        {
            if (first.Position > next)
            {
                count += distance <= _slop ? 1f / (distance + 1) : 0f;
                Push(first);
                first = Pop();
                next = _queue[0].Position;
                distance = _end - first.Position;
            }
            else
            {
                distance = Math.Min(distance, _end - first.Position);
            }
        }

        return distance <= _slop ? count + (1f / (distance + 1)) : count;
    }

    private static bool IsBefore(PhraseTerm left, PhraseTerm right) =>
        (left.Position, left.Offset, left.Order).CompareTo((right.Position, right.Offset, right.Order)) < 0;

    /// <summary>Places all terms at their first positions; a repeated word's places one after another.</summary>
    private bool Start()
    {
        _end = int.MinValue;
        _queue.Clear();
        foreach (PhraseTerm term in _terms)
        {
            term.MoveNext();
        }

        foreach (PhraseTerm[] group in _repeats)
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

        foreach (PhraseTerm term in _terms)
        {
            _end = Math.Max(_end, term.Position);
            Push(term);
        }

        return true;
    }

    private bool Move(PhraseTerm term)
    {
        if (!term.MoveNext())
        {
            return false;
        }

        _end = Math.Max(_end, term.Position);
        return true;
    }

    /// <summary>Of two places of a word that stand on the same position of the text, the one that is behind moves on.</summary>
    private bool ResolveRepeats(PhraseTerm moved)
    {
        PhraseTerm[]? group = Array.Find(_repeats, one => Array.IndexOf(one, moved) >= 0);
        if (group is null)
        {
            return true;
        }

        bool reorder = false;
        PhraseTerm current = moved;
        while (Array.Find(group, other => other != current && other.TextPosition == current.TextPosition) is { } other)
        {
            bool currentIsLess = current.Position < other.Position || (current.Position == other.Position && current.Offset < other.Offset);
            current = currentIsLess ? current : other;
            if (!Move(current))
            {
                return false;
            }

            reorder |= current != moved;
        }

        if (reorder)
        {
            PhraseTerm[] waiting = [.. _queue];
            _queue.Clear();
            foreach (PhraseTerm term in waiting)
            {
                Push(term);
            }
        }

        return true;
    }

    /// <summary>Phrases are short: the queue is a list in order.</summary>
    private void Push(PhraseTerm term)
    {
        int at = _queue.Count;
        while (at > 0 && IsBefore(term, _queue[at - 1]))
        {
            at--;
        }

        _queue.Insert(at, term);
    }

    private PhraseTerm Pop()
    {
        PhraseTerm first = _queue[0];
        _queue.RemoveAt(0);
        return first;
    }
}
