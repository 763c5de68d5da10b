namespace Lucene.Net.Index;

/// <summary>Adds up its parts.</summary>
/// <typeparam name="R">The parts' type.</typeparam>
public abstract class BaseCompositeReader<R> : CompositeReader
    where R : IndexReader
{
    private readonly R[] _parts;
    private readonly int[] _starts;

    private protected BaseCompositeReader(R[] parts)
    {
        _parts = parts;
        _starts = new int[parts.Length + 1];
        for (int part = 0; part < parts.Length; part++)
        {
            _starts[part + 1] = checked(_starts[part] + parts[part].MaxDoc);
        }
    }

    public override int MaxDoc => _starts[^1];

    public override int NumDocs => _parts.Sum(part => part.NumDocs);

    public override int DocFreq(Term term) => _parts.Sum(part => part.DocFreq(term));

    public override long TotalTermFreq(Term term) => SumOrUnknown(part => part.TotalTermFreq(term));

    public override long GetSumDocFreq(string field) => SumOrUnknown(part => part.GetSumDocFreq(field));

    public override int GetDocCount(string field) => (int)SumOrUnknown(part => part.GetDocCount(field));

    public override long GetSumTotalTermFreq(string field) => SumOrUnknown(part => part.GetSumTotalTermFreq(field));

    public override void Document(int docID, StoredFieldVisitor visitor)
    {
        EnsureOpen();
        if ((uint)docID >= (uint)MaxDoc)
        {
            throw new ArgumentOutOfRangeException(nameof(docID), docID, $"There are documents 0 to {MaxDoc - 1}");
        }

        int part = ReaderIndex(docID);
        _parts[part].Document(docID - _starts[part], visitor);
    }

    /// <summary>Which part the document is in.</summary>
    protected internal int ReaderIndex(int docID)
    {
        int at = Array.BinarySearch(_starts, docID);
        at = at < 0 ? ~at - 1 : at;
        while (_parts[at].MaxDoc == 0)
        {
            at++;
        }

        return at;
    }

    private long SumOrUnknown(Func<R, long> count)
    {
        EnsureOpen();
        long sum = 0;
        foreach (R part in _parts)
        {
            long one = count(part);
            if (one == -1)
            {
                return -1;
            }

            sum += one;
        }

        return sum;
    }
}
