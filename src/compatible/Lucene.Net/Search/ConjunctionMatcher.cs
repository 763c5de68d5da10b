namespace Lucene.Net.Search;

/// <summary>Documents that all have; the rarest leads.</summary>
internal sealed class ConjunctionMatcher : Matcher
{
    private readonly Matcher[] _inOrder;
    private readonly Matcher[] _byCost;

    public ConjunctionMatcher(Matcher[] matchers)
    {
        _inOrder = matchers;
        _byCost = [.. matchers.OrderBy(matcher => matcher.Cost)];
    }

    public override int Doc => _byCost[0].Doc;

    public override long Cost => _byCost[0].Cost;

    public override float Bound => _inOrder.Sum(matcher => matcher.Bound);

    public override int Next() => Agree(_byCost[0].Next());

    public override int Advance(int target) => Agree(_byCost[0].Advance(target));

    public override float Score()
    {
        float sum = 0f;
        foreach (Matcher matcher in _inOrder)
        {
            sum += matcher.Score();
        }

        return sum;
    }

    private int Agree(int doc)
    {
        for (int at = 1; at < _byCost.Length && doc != NoMoreDocs; at++)
        {
            Matcher other = _byCost[at];
            int found = other.Doc < doc ? other.Advance(doc) : other.Doc;
            if (found > doc)
            {
                doc = found == NoMoreDocs ? Exhaust() : _byCost[0].Advance(found);
                at = 0;
            }
        }

        return doc;
    }

    private int Exhaust() => _byCost[0].Advance(NoMoreDocs);
}
