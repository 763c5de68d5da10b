namespace Lucene.Net.Search;

/// <summary>Documents that any has; the best score counts, with a share of the others'.</summary>
internal sealed class DisjunctionMaxMatcher : Matcher
{
    private readonly ArraySegment<Matcher> _matchers;
    private readonly float _tieBreaker;
    private int _doc = -1;

    public DisjunctionMaxMatcher(ArraySegment<Matcher> matchers, float tieBreaker)
    {
        _matchers = matchers;
        _tieBreaker = tieBreaker;
        float most = 0f;
        float sum = 0f;
        foreach (Matcher matcher in matchers.AsSpan())
        {
            most = Math.Max(most, matcher.Bound);
            sum += matcher.Bound;
            Cost += matcher.Cost;
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
        foreach (Matcher matcher in _matchers.AsSpan())
        {
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
        foreach (Matcher matcher in _matchers.AsSpan())
        {
            if (matcher.Doc == _doc)
            {
                float one = matcher.Score();
                sum += one;
                most = Math.Max(most, one);
            }
        }

        return most + ((sum - most) * _tieBreaker);
    }
}
