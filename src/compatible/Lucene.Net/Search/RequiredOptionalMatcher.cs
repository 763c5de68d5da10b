namespace Lucene.Net.Search;

/// <summary>Documents of the one; those that the other has too score more.</summary>
internal sealed class RequiredOptionalMatcher(Matcher required, Matcher optional) : Matcher
{
    public override int Doc => required.Doc;

    public override long Cost => required.Cost;

    public override float Bound => required.Bound + optional.Bound;

    public override int Next() => required.Next();

    public override int Advance(int target) => required.Advance(target);

    public override float Score()
    {
        float score = required.Score();
        int doc = required.Doc;
        int other = optional.Doc < doc ? optional.Advance(doc) : optional.Doc;
        return other == doc ? score + optional.Score() : score;
    }
}
