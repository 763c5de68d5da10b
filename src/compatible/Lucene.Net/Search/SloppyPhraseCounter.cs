namespace Lucene.Net.Search;

/// <summary>
/// Counts where the terms stand close to the phrase: each match adds 1 / (distance + 1). The term that stands first is moved on, again and again;
/// the distance is from it to the one that stands last, in positions less their places. A word that is twice in the phrase takes two places in the text.
/// </summary>
internal sealed class SloppyPhraseCounter : IPhraseCounter
{
    private readonly PhraseTerm[] _terms;
    private readonly PhraseRound? _round;
    private readonly int _slop;
    private readonly PhraseTermQueue _queue;
    private readonly Stack<PhraseTerm> _taken = [];
    private PhraseRepeats? _repeats;
    private int _end;

    /// <param name="round">By which documents were found, where the phrase says a word again; otherwise null.</param>
    public SloppyPhraseCounter(PhraseTerm[] terms, int slop, PhraseRound? round)
    {
        _terms = terms;
        _slop = slop;
        _round = round;
        _queue = new PhraseTermQueue(terms.Length);
    }

    public float Count()
    {
        if (!Start())
        {
            return 0f;
        }

        float count = 0f;
        PhraseTerm first = _queue.Pop();
        int distance = _end - first.Position;
        int next = _queue.Top.Position;
        while (Move(first) && ResolveRepeats(first))
        {
            if (first.Position > next)
            {
                count += distance <= _slop ? 1f / (distance + 1) : 0f;
                _queue.Add(first);
                first = _queue.Pop();
                next = _queue.Top.Position;
                distance = _end - first.Position;
            }
            else
            {
                distance = Math.Min(distance, _end - first.Position);
            }
        }

        return distance <= _slop ? count + (1f / (distance + 1)) : count;
    }

    /// <summary>Places all terms at their first positions; a repeated word's places one after another.</summary>
    private bool Start()
    {
        _end = int.MinValue;
        _queue.Clear();
        foreach (PhraseTerm term in _terms)
        {
            term.MoveNext();
        }

        if (_round is not null)
        {
            _repeats ??= new PhraseRepeats(_terms, _round.First);
            if (!_repeats.Spread())
            {
                return false;
            }
        }

        for (int turn = 0; turn < _terms.Length; turn++)
        {
            PhraseTerm term = _terms[((_round?.First ?? 0) + turn) % _terms.Length];
            _end = Math.Max(_end, term.Position);
            _queue.Add(term);
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
    /// <param name="moved">The term that has just moved, and is not in the queue.</param>
    private bool ResolveRepeats(PhraseTerm moved)
    {
        if (_repeats?.GroupOf(moved) is not { } group)
        {
            return true;
        }

        List<int>? disturbed = null;
        PhraseTerm current = moved;
        while (Array.Find(group, other => other != current && other.TextPosition == current.TextPosition) is { } other)
        {
            bool currentIsLess = current.Position < other.Position || (current.Position == other.Position && current.Offset < other.Offset);
            current = currentIsLess ? current : other;
            if (!Move(current))
            {
                return false;
            }

            int place = _repeats.PlaceOf(other);
            if (other != moved && disturbed?.Contains(place) != true)
            {
                (disturbed ??= []).Add(place);
            }
        }

        PutBack(disturbed);
        return true;
    }

    /// <summary>
    /// Takes terms off the queue until those that were disturbed are out, and puts all of them back in their new order. As in Lucene, they are known
    /// by their place in their group alone, so another word's term may be taken for one of them.
    /// </summary>
    private void PutBack(List<int>? disturbed)
    {
        while (disturbed?.Count > 0)
        {
            PhraseTerm term = _queue.Pop();
            _taken.Push(term);
            disturbed.Remove(_repeats!.PlaceOf(term));
        }

        while (_taken.TryPop(out PhraseTerm? term))
        {
            _queue.Add(term);
        }
    }
}
