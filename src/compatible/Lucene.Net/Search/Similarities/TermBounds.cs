namespace Lucene.Net.Search.Similarities;

/// <summary>
/// What is known of terms' best matches, by a number for the term. Read by many threads at once without a lock. A table of its own: the framework's
/// dictionaries of numbers are compiled when they are first used, which is most of a cold start.
/// </summary>
internal sealed class TermBounds
{
    private const int MostKept = 1 << 16;
    private readonly Lock _gate = new();
    private Table _table = new(64);
    private int _count;

    public bool TryGet(long term, out float bound)
    {
        Table table = Volatile.Read(ref _table);
        int at = table.Find(term);
        bool isKnown = Volatile.Read(ref table.Terms[at]) == term;
        bound = isKnown ? Volatile.Read(ref table.Bounds[at]) : 0f;
        return isKnown;
    }

    /// <summary>Forgets nothing; when there are too many, new ones are not kept.</summary>
    public void Set(long term, float bound)
    {
        lock (_gate)
        {
            int at = _table.Find(term);
            if (_table.Terms[at] == 0)
            {
                if (_count == MostKept)
                {
                    return;
                }

                if (2 * ++_count > _table.Terms.Length)
                {
                    Volatile.Write(ref _table, _table.Grown());
                    at = _table.Find(term);
                }
            }

            _table.Put(at, term, bound);
        }
    }

    /// <summary>Open addressing; a term is written after its bound, and 0 is no term.</summary>
    private sealed class Table(int size)
    {
        public long[] Terms { get; } = new long[size];

        public float[] Bounds { get; } = new float[size];

        public int Find(long term)
        {
            int mask = Terms.Length - 1;
            int at = (int)(((ulong)term * 0x9E3779B97F4A7C15UL) >> 32) & mask;
            for (long there = Volatile.Read(ref Terms[at]); there != 0 && there != term; there = Volatile.Read(ref Terms[at]))
            {
                at = (at + 1) & mask;
            }

            return at;
        }

        public void Put(int at, long term, float bound)
        {
            Volatile.Write(ref Bounds[at], bound);
            Volatile.Write(ref Terms[at], term);
        }

        public Table Grown()
        {
            Table grown = new(2 * Terms.Length);
            for (int at = 0; at < Terms.Length; at++)
            {
                if (Terms[at] != 0)
                {
                    grown.Put(grown.Find(Terms[at]), Terms[at], Bounds[at]);
                }
            }

            return grown;
        }
    }
}
