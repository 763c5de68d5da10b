namespace Lucene.Net.Search;

/// <summary>
/// Documents that any has; scores add up. Once documents need a certain score, those that only the weaker matchers have are not looked at:
/// the weaker ones together cannot give it. They are asked only about documents that the others find. See Turtle and Flood, "Query evaluation:
/// strategies and optimizations", 1995 (MaxScore).
/// </summary>
internal sealed class MaxScoreMatcher : Matcher
{
    /// <summary>Sums of floats may come out a little higher in another order.</summary>
    private const double Slack = 1.000001;
    private readonly Matcher[] _matchers;
    private readonly int _count;
    private readonly double[] _upTo;
    private double _required = double.NegativeInfinity;
    private int _firstEssential;
    private int _doc = -1;
    private double _score;

    /// <param name="matchers">The first <paramref name="count"/> count; they are put into another order.</param>
    public MaxScoreMatcher(Matcher[] matchers, int count)
    {
        _matchers = matchers;
        _count = count;
        for (int at = 1; at < count; at++)
        {
            for (int place = at; place > 0 && matchers[place - 1].Bound > matchers[place].Bound; place--)
            {
                (matchers[place - 1], matchers[place]) = (matchers[place], matchers[place - 1]);
            }
        }

        _upTo = new double[count];
        double sum = 0;
        for (int at = 0; at < count; at++)
        {
            _upTo[at] = sum += matchers[at].Bound * Slack;
        }
    }

    public override int Doc => _doc;

    public override long Cost
    {
        get
        {
            long sum = 0;
            for (int at = 0; at < _count; at++)
            {
                sum += _matchers[at].Cost;
            }

            return sum;
        }
    }

    public override float Bound => (float)_upTo[^1];

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

    public override float Score() => (float)_score;

    private int Find(int target)
    {
        while (true)
        {
            int doc = NoMoreDocs;
            for (int at = _firstEssential; at < _count; at++)
            {
                Matcher matcher = _matchers[at];
                int found = matcher.Doc;
                if (found < target)
                {
                    found = found == target - 1 ? matcher.Next() : matcher.Advance(target);
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
        double score = 0;
        for (int at = _count - 1; at >= _firstEssential; at--)
        {
            if (_matchers[at].Doc == doc)
            {
                score += _matchers[at].Score();
            }
        }

        for (int at = _firstEssential - 1; at >= 0; at--)
        {
            if (score + _upTo[at] <= _required)
            {
                return false;
            }

            Matcher matcher = _matchers[at];
            int found = matcher.Doc < doc ? matcher.Advance(doc) : matcher.Doc;
            if (found == doc)
            {
                score += matcher.Score();
            }
        }

        _score = score;
        return score * Slack > _required;
    }
}
