namespace Lucene.Net.Search;

/// <summary>What a search needs and can be used again by the next one on the same thread: matchers of terms with their buffers.</summary>
internal sealed class SearchScratch
{
    [ThreadStatic]
    private static SearchScratch? Kept;
    private readonly List<TermMatcher> _matchers = [];
    private int _used;

    public TopHits Hits { get; } = new();

    /// <summary>This thread's; a search inside another gets one of its own.</summary>
    public static SearchScratch Rent()
    {
        SearchScratch scratch = Kept ?? new SearchScratch();
        Kept = null;
        return scratch;
    }

    public void Return()
    {
        const int mostKept = 256;
        if (_matchers.Count > mostKept)
        {
            _matchers.RemoveRange(mostKept, _matchers.Count - mostKept);
        }

        _used = 0;
        Kept = this;
    }

    /// <summary>A matcher that belongs to the search until its end.</summary>
    public TermMatcher NextMatcher()
    {
        if (_used == _matchers.Count)
        {
            _matchers.Add(new TermMatcher());
        }

        return _matchers[_used++];
    }
}
