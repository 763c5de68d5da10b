namespace Lucene.Net.Search;

/// <summary>Keeps the best hits: a heap with the worst of them on top.</summary>
internal sealed class TopHits
{
    private int[] _docs = new int[16];
    private float[] _scores = new float[16];
    private int _size;
    private int _count;
    private int _seen;

    /// <summary>Whether there are as many as wanted, so that a document must score more than <see cref="Threshold"/>.</summary>
    public bool IsFull => _count == _size;

    /// <summary>The worst score among the best.</summary>
    public float Threshold => _scores[0];

    public void Start(int size)
    {
        const int mostKept = 1 << 12;
        if (_docs.Length < size || _docs.Length > mostKept)
        {
            _docs = new int[Math.Max(size, 16)];
            _scores = new float[Math.Max(size, 16)];
        }

        _size = size;
        _count = 0;
        _seen = 0;
    }

    /// <summary>Documents come in rising order. True when it is among the best so far.</summary>
    public bool Add(int doc, float score)
    {
        _seen++;
        if (_count < _size)
        {
            Rise(doc, score);
            return true;
        }

        if (score > _scores[0])
        {
            Sink(doc, score, _size);
            return true;
        }

        return false;
    }

    public TopDocs ToTopDocs()
    {
        ScoreDoc[] best = new ScoreDoc[_count];
        for (int left = _count - 1; left >= 0; left--)
        {
            best[left] = new ScoreDoc(_docs[0], _scores[0]);
            Sink(_docs[left], _scores[left], left);
        }

        return new TopDocs(_seen, best, best.Length > 0 ? best[0].Score : float.NaN);
    }

    private bool IsWorse(int at, int doc, float score) => _scores[at] < score || (_scores[at] == score && _docs[at] > doc);

    private void Rise(int doc, float score)
    {
        int at = _count++;
        while (at > 0)
        {
            int parent = (at - 1) >> 1;
            if (IsWorse(parent, doc, score))
            {
                break;
            }

            _docs[at] = _docs[parent];
            _scores[at] = _scores[parent];
            at = parent;
        }

        _docs[at] = doc;
        _scores[at] = score;
    }

    private void Sink(int doc, float score, int count)
    {
        int at = 0;
        for (int child = 1; child < count; child = (2 * at) + 1)
        {
            if (child + 1 < count && IsWorse(child + 1, _docs[child], _scores[child]))
            {
                child++;
            }

            if (!IsWorse(child, doc, score))
            {
                break;
            }

            _docs[at] = _docs[child];
            _scores[at] = _scores[child];
            at = child;
        }

        if (count > 0)
        {
            _docs[at] = doc;
            _scores[at] = score;
        }
    }
}
