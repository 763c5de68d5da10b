namespace Lucene.Net.Search;

/// <summary>Documents that any has; the best score counts, with a share of the others'.</summary>
internal sealed class DisjunctionMaxMatcher : Matcher
{
    private int _doc = -1;

    public DisjunctionMaxMatcher(ArraySegment<Matcher> matchers, float tieBreaker)
    {
        Matchers = matchers;
        TieBreaker = tieBreaker;
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

    public ArraySegment<Matcher> Matchers { get; }

    public float TieBreaker { get; }

    public override int Doc => _doc;

    public override long Cost { get; }

    public override float Bound { get; }

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        int lowest = NoMoreDocs;
        foreach (Matcher matcher in Matchers.AsSpan())
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
        foreach (Matcher matcher in Matchers.AsSpan())
        {
            if (matcher.Doc == _doc)
            {
                float one = matcher.Score();
                sum += one;
                most = Math.Max(most, one);
            }
        }

        return most + ((sum - most) * TieBreaker);
    }
}
