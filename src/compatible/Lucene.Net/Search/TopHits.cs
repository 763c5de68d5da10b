namespace Lucene.Net.Search;

/// <summary>Keeps the best hits: a heap with the worst of them on top.</summary>
internal sealed class TopHits(int size)
{
    private readonly int[] _docs = new int[size];
    private readonly float[] _scores = new float[size];
    private int _count;

    /// <summary>Documents that were given to it.</summary>
    public int Seen { get; private set; }

    /// <summary>A later document has to score more than this to get in.</summary>
    public float Threshold => _count < size ? float.NegativeInfinity : _scores[0];

    /// <summary>Documents come in rising order.</summary>
    public void Add(int doc, float score)
    {
        Seen++;
        if (_count < size)
        {
            Rise(doc, score);
        }
        else if (score > _scores[0])
        {
            Sink(doc, score, size);
        }
    }

    public TopDocs ToTopDocs()
    {
        ScoreDoc[] best = new ScoreDoc[_count];
        for (int left = _count - 1; left >= 0; left--)
        {
            best[left] = new ScoreDoc(_docs[0], _scores[0]);
            Sink(_docs[left], _scores[left], left);
        }

        return new TopDocs(Seen, best, best.Length > 0 ? best[0].Score : float.NaN);
    }

    private bool IsWorse(int left, int doc, float score) => _scores[left] < score || (_scores[left] == score && _docs[left] > doc);

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
