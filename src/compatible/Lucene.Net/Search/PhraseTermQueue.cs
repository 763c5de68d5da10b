namespace Lucene.Net.Search;

/// <summary>
/// A phrase's terms, the one that stands first on top: a binary heap. Terms that are moved while they are in it stay where they are until they are taken out and
/// put back, so what comes out next depends on the heap's shape; it is Lucene's, as scores have to be.
/// </summary>
internal sealed class PhraseTermQueue(int capacity)
{
    private readonly PhraseTerm[] _heap = new PhraseTerm[capacity + 1];
    private int _size;

    public PhraseTerm Top => _heap[1];

    public void Clear() => _size = 0;

    public void Add(PhraseTerm term)
    {
        int at = ++_size;
        for (int parent = at >> 1; parent > 0 && IsBefore(term, _heap[parent]); parent = at >> 1)
        {
            _heap[at] = _heap[parent];
            at = parent;
        }

        _heap[at] = term;
    }

    public PhraseTerm Pop()
    {
        PhraseTerm first = _heap[1], last = _heap[_size--];
        int at = 1;
        for (int child = Lesser(at); child <= _size && IsBefore(_heap[child], last); child = Lesser(at))
        {
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = last;
        return first;
    }

    private int Lesser(int parent)
    {
        int left = parent << 1, right = left + 1;
        return right <= _size && IsBefore(_heap[right], _heap[left]) ? right : left;
    }

    private static bool IsBefore(PhraseTerm left, PhraseTerm right) =>
        left.Position != right.Position ? left.Position < right.Position
        : left.Offset != right.Offset ? left.Offset < right.Offset
        : left.Order < right.Order;
}
