namespace Lucene.Net.Search;

/// <summary>Another's documents, each with the same score.</summary>
internal sealed class ConstantMatcher(Matcher inner, float score) : Matcher
{
    public override int Doc => inner.Doc;

    public override long Cost => inner.Cost;

    public override float Bound => Math.Max(score, 0f);

    public override int Next() => inner.Next();

    public override int Advance(int target) => inner.Advance(target);

    public override float Score() => score;
}
