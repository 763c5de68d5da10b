namespace Lucene.Net.Search;

/// <summary>Documents 0 to one less than the count.</summary>
internal sealed class AllMatcher(int count) : Matcher
{
    private int _doc = -1;

    public override int Doc => _doc;

    public override long Cost => count;

    public override float Bound => 1f;

    public override int Next() => Advance(_doc + 1);

    public override int Advance(int target) => _doc = target < count ? target : NoMoreDocs;

    public override float Score() => 1f;
}
