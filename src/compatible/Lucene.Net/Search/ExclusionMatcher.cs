namespace Lucene.Net.Search;

/// <summary>Documents of the one that are not in the other.</summary>
internal sealed class ExclusionMatcher(Matcher matches, Matcher excluded) : Matcher
{
    public override int Doc => matches.Doc;

    public override long Cost => matches.Cost;

    public override float Bound => matches.Bound;

    public override int Next() => Pass(matches.Next());

    public override int Advance(int target) => Pass(matches.Advance(target));

    public override float Score() => matches.Score();

    public override void Require(float score) => matches.Require(score);

    private int Pass(int doc)
    {
        while (doc != NoMoreDocs)
        {
            int other = excluded.Doc < doc ? excluded.Advance(doc) : excluded.Doc;
            if (other != doc)
            {
                return doc;
            }

            doc = matches.Next();
        }

        return doc;
    }
}
