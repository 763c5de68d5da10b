namespace Lucene.Net.Search;

/// <summary>
/// Documents that any has; scores add up, and of those that belong to one dis-max the best counts with a share of the others'. Once documents need a
/// certain score, those that only the weaker matchers have are not looked at: the weaker ones together cannot give it. They are asked only about
/// documents that the others find. See Turtle and Flood, "Query evaluation: strategies and optimizations", 1995 (MaxScore).
/// </summary>
internal sealed class MaxScoreMatcher : Matcher
{
    /// <summary>Sums of floats may come out a little higher in another order.</summary>
    private const double Slack = 1.000001;
    private readonly DisjunctionScores _scores = new();
    private Matcher[] _matchers = new Matcher[8];
    private int[] _docs = new int[8];
    private double[] _upTo = new double[8];
    private int _count;
    private long _cost;
    private double _required;
    private int _firstEssential;
    private int _doc;

    public override int Doc => _doc;

    public override long Cost => _cost;

    public override float Bound => (float)_upTo[_count - 1];

    /// <param name="matchers">At least one; none has moved yet.</param>
    public void Start(ReadOnlySpan<Matcher> matchers)
    {
        _scores.Clear();
        _count = 0;
        foreach (Matcher matcher in matchers)
        {
            // With a tie breaker above 1, a part's bound is not the most that it can add.
            if (matcher is DisjunctionMaxMatcher { TieBreaker: >= 0f and <= 1f } best)
            {
                int group = _scores.AddGroup(best.TieBreaker);
                foreach (Matcher part in best.Matchers.AsSpan())
                {
                    Insert(part, group);
                }
            }
            else
            {
                Insert(matcher, DisjunctionScores.NoGroup);
            }
        }

        _doc = -1;
        _firstEssential = 0;
        _required = double.NegativeInfinity;
        Begin();
    }

    public override void Require(float score)
    {
        _required = score;
        while (_firstEssential < _count && _upTo[_firstEssential] <= score)
        {
            _firstEssential++;
        }
    }

    public override int Next() => Find(_doc + 1);

    public override int Advance(int target) => Find(target);

    public override float Score() => (float)_scores.Total;

    /// <summary>Weaker ones come first.</summary>
    private void Insert(Matcher matcher, int group)
    {
        if (_count == _matchers.Length)
        {
            Array.Resize(ref _matchers, 2 * _count);
            Array.Resize(ref _docs, 2 * _count);
            Array.Resize(ref _upTo, 2 * _count);
        }

        float bound = matcher.Bound;
        int place = _count;
        while (place > 0 && _matchers[place - 1].Bound > bound)
        {
            _matchers[place] = _matchers[place - 1];
            place--;
        }

        _matchers[place] = matcher;
        _scores.InsertPart(place, _count++, group);
    }

    /// <summary>None has moved; and what the first ones can give together.</summary>
    private void Begin()
    {
        _cost = 0;
        _scores.Start(-1);
        for (int at = 0; at < _count; at++)
        {
            _docs[at] = -1;
            _scores.Add(at, _matchers[at].Bound);
            _upTo[at] = _scores.Total * Slack;
            _cost += _matchers[at].Cost;
        }
    }

    private int Find(int target)
    {
        Span<int> docs = _docs.AsSpan(0, _count);
        while (true)
        {
            int doc = NoMoreDocs;
            for (int at = _firstEssential; at < docs.Length; at++)
            {
                int found = docs[at];
                if (found < target)
                {
                    Matcher matcher = _matchers[at];
                    docs[at] = found = found == target - 1 ? matcher.Next() : matcher.Advance(target);
                }

                doc = Math.Min(doc, found);
            }

            if (doc == NoMoreDocs || IsGoodEnough(doc))
            {
                return _doc = doc;
            }

            target = doc + 1;
        }
    }

    private bool IsGoodEnough(int doc)
    {
        _scores.Start(doc);
        for (int at = _count - 1; at >= _firstEssential; at--)
        {
            if (_docs[at] == doc)
            {
                _scores.Add(at, _matchers[at].Score());
            }
        }

        for (int at = _firstEssential - 1; at >= 0; at--)
        {
            if (_scores.Total + _upTo[at] <= _required)
            {
                return false;
            }

            if (_docs[at] < doc)
            {
                _docs[at] = _matchers[at].Advance(doc);
            }

            if (_docs[at] == doc)
            {
                _scores.Add(at, _matchers[at].Score());
            }
        }

        return _scores.Total + (Math.Abs(_scores.Total) * (Slack - 1)) > _required;
    }
}
