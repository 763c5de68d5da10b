namespace Lucene.Net.Search;

/// <summary>Documents that any has; the best score counts, with a share of the others'.</summary>
internal sealed class DisjunctionMaxMatcher : Matcher
{
    private readonly Matcher[] _matchers;
    private readonly int _count;
    private readonly float _tieBreaker;
    private int _doc = -1;

    public DisjunctionMaxMatcher(Matcher[] matchers, int count, float tieBreaker)
    {
        _matchers = matchers;
        _count = count;
        _tieBreaker = tieBreaker;
        float most = 0f;
        float sum = 0f;
        for (int at = 0; at < count; at++)
        {
            most = Math.Max(most, matchers[at].Bound);
            sum += matchers[at].Bound;
            Cost += matchers[at].Cost;
        }

        Bound = most + ((sum - most) * Math.Max(tieBreaker, 0f));
    }

    public override int Doc => _doc;

    public override long Cost { get; }

    public override float Bound { get; }

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        int lowest = NoMoreDocs;
        for (int at = 0; at < _count; at++)
        {
            Matcher matcher = _matchers[at];
            int doc = matcher.Doc;
            if (doc < target)
            {
                doc = doc == target - 1 ? matcher.Next() : matcher.Advance(target);
            }

            lowest = Math.Min(lowest, doc);
        }

        return _doc = lowest;
    }

    public override float Score()
    {
        float most = 0f;
        float sum = 0f;
        for (int at = 0; at < _count; at++)
        {
            if (_matchers[at].Doc == _doc)
            {
                float one = _matchers[at].Score();
                sum += one;
                most = Math.Max(most, one);
            }
        }

        return most + ((sum - most) * _tieBreaker);
    }
}
