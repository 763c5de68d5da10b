namespace Lucene.Net.Search;

/// <summary>What a search needs and can be used again by the next one on the same thread: matchers of terms with their buffers.</summary>
internal sealed class SearchScratch
{
    [ThreadStatic]
    private static SearchScratch? Kept;
    private readonly List<TermMatcher> _matchers = [];
    private readonly List<MaxScoreMatcher> _sums = [];
    private Matcher[] _room = new Matcher[32];
    private int _used;
    private int _sumsUsed;
    private int _roomUsed;

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
        Trim(_matchers);
        Trim(_sums);
        _used = 0;
        _sumsUsed = 0;
        _room.AsSpan(0, _roomUsed).Clear();
        _roomUsed = 0;
        Kept = this;
    }

    /// <summary>Room for so many matchers until the end of the search.</summary>
    public ArraySegment<Matcher> TakeRoom(int count)
    {
        if (_roomUsed + count > _room.Length)
        {
            _room = new Matcher[Math.Max(_room.Length * 2, count)];
            _roomUsed = 0;
        }

        ArraySegment<Matcher> taken = new(_room, _roomUsed, count);
        _roomUsed += count;
        return taken;
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

    /// <summary>A matcher of any of several, which belongs to the search until its end.</summary>
    public MaxScoreMatcher NextSum(ReadOnlySpan<Matcher> matchers)
    {
        if (_sumsUsed == _sums.Count)
        {
            _sums.Add(new MaxScoreMatcher());
        }

        MaxScoreMatcher sum = _sums[_sumsUsed++];
        sum.Start(matchers);
        return sum;
    }

    private static void Trim<T>(List<T> list)
    {
        const int mostKept = 256;
        if (list.Count > mostKept)
        {
            list.RemoveRange(mostKept, list.Count - mostKept);
        }
    }
}
