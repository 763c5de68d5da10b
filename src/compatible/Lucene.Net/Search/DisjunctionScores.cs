namespace Lucene.Net.Search;

/// <summary>
/// A document's score out of its parts, which come one by one: those of a group (a dis-max) give the best of them and a share of the rest, the others add up.
/// </summary>
internal sealed class DisjunctionScores
{
    public const int NoGroup = -1;
    private int[] _groupOf = new int[8];
    private Group[] _groups = new Group[8];
    private int _groupCount;
    private int _doc;

    public double Total { get; private set; }

    public void Clear() => _groupCount = 0;

    /// <summary>The number of a new group.</summary>
    /// <param name="share">What counts of those that are not the best: 0 to 1.</param>
    public int AddGroup(float share)
    {
        if (_groupCount == _groups.Length)
        {
            Array.Resize(ref _groups, 2 * _groupCount);
        }

        _groups[_groupCount] = new Group { Share = share, Doc = int.MinValue };
        return _groupCount++;
    }

    /// <summary>Makes room for a part among the <paramref name="count"/> that there are.</summary>
    public void InsertPart(int part, int count, int group)
    {
        if (count == _groupOf.Length)
        {
            Array.Resize(ref _groupOf, 2 * count);
        }

        _groupOf.AsSpan(part, count - part).CopyTo(_groupOf.AsSpan(part + 1));
        _groupOf[part] = group;
    }

    public void Start(int doc)
    {
        _doc = doc;
        Total = 0;
    }

    public void Add(int part, float score)
    {
        int number = _groupOf[part];
        if (number == NoGroup)
        {
            Total += score;
            return;
        }

        ref Group group = ref _groups[number];
        if (group.Doc != _doc)
        {
            (group.Doc, group.Most, group.Sum) = (_doc, Math.Max(score, 0f), score);
            Total += group.Score;
            return;
        }

        float before = group.Score;
        group.Sum += score;
        group.Most = Math.Max(group.Most, score);
        Total += group.Score - before;
    }

    private struct Group
    {
        public float Share;
        public int Doc;
        public float Most;
        public float Sum;

        public readonly float Score => Most + ((Sum - Most) * Share);
    }
}
