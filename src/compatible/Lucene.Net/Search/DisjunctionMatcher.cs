namespace Lucene.Net.Search;

/// <summary>Documents that at least some have; scores add up.</summary>
internal sealed class DisjunctionMatcher(Matcher[] matchers, int least) : Matcher
{
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost => matchers.Sum(matcher => matcher.Cost);

    public override float Bound => matchers.Sum(matcher => matcher.Bound);

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        while (true)
        {
            int lowest = NoMoreDocs;
            int count = 0;
            foreach (Matcher matcher in matchers)
            {
                int doc = matcher.Doc < target ? matcher.Advance(target) : matcher.Doc;
                if (doc < lowest)
                {
                    lowest = doc;
                    count = 1;
                }
                else if (doc == lowest)
                {
                    count++;
                }
            }

            if (lowest == NoMoreDocs || count >= least)
            {
                return _doc = lowest;
            }

            target = lowest + 1;
        }
    }

    public override float Score()
    {
        double sum = 0;
        foreach (Matcher matcher in matchers)
        {
            if (matcher.Doc == _doc)
            {
                sum += matcher.Score();
            }
        }

        return (float)sum;
    }
}
