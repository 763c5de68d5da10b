namespace Lucene.Net.Search;

/// <summary>Documents that any has; the best score counts, with a share of the others'.</summary>
internal sealed class DisjunctionMaxMatcher(Matcher[] matchers, float tieBreaker) : Matcher
{
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost => matchers.Sum(matcher => matcher.Cost);

    public override float Bound
    {
        get
        {
            float most = matchers.Max(matcher => matcher.Bound);
            return most + ((matchers.Sum(matcher => matcher.Bound) - most) * Math.Max(tieBreaker, 0f));
        }
    }

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        int lowest = NoMoreDocs;
        foreach (Matcher matcher in matchers)
        {
            lowest = Math.Min(lowest, matcher.Doc < target ? matcher.Advance(target) : matcher.Doc);
        }

        return _doc = lowest;
    }

    public override float Score()
    {
        float most = 0f;
        float sum = 0f;
        foreach (Matcher matcher in matchers)
        {
            if (matcher.Doc == _doc)
            {
                float one = matcher.Score();
                sum += one;
                most = Math.Max(most, one);
            }
        }

        return most + ((sum - most) * tieBreaker);
    }
}
