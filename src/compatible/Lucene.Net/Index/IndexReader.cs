using Lucene.Net.Documents;

namespace Lucene.Net.Index;

/// <summary>An index at one point in time. Safe for many threads. Open files are let go when the last holder is done with it.</summary>
public abstract class IndexReader : IDisposable
{
    private int _references = 1;
    private int _disposed;

    private protected IndexReader()
    {
    }

    /// <summary>Documents with deleted ones; numbers go from 0 to one less.</summary>
    public abstract int MaxDoc { get; }

    public abstract int NumDocs { get; }

    public int NumDeletedDocs => MaxDoc - NumDocs;

    public virtual bool HasDeletions => NumDeletedDocs > 0;

    public abstract IndexReaderContext Context { get; }

    public IList<AtomicReaderContext> Leaves => Context.Leaves!;

    public int RefCount => Volatile.Read(ref _references);

    /// <summary>How many documents have the term, deleted ones included.</summary>
    public abstract int DocFreq(Term term);

    public abstract long TotalTermFreq(Term term);

    public abstract long GetSumDocFreq(string field);

    public abstract int GetDocCount(string field);

    public abstract long GetSumTotalTermFreq(string field);

    public abstract void Document(int docID, StoredFieldVisitor visitor);

    /// <summary>The document's stored fields.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no document of that number.</exception>
    public Document Document(int docID)
    {
        DocumentVisitor visitor = new(null);
        Document(docID, visitor);
        return visitor.Document;
    }

    public Document Document(int docID, ISet<string> fieldsToLoad)
    {
        DocumentVisitor visitor = new(fieldsToLoad);
        Document(docID, visitor);
        return visitor.Document;
    }

    /// <exception cref="ObjectDisposedException">The last holder has let it go.</exception>
    public void IncRef()
    {
        if (!TryIncRef())
        {
            throw new ObjectDisposedException(GetType().Name, "This reader is closed; open another");
        }
    }

    public bool TryIncRef()
    {
        int held = RefCount;
        while (held > 0)
        {
            int seen = Interlocked.CompareExchange(ref _references, held + 1, held);
            if (seen == held)
            {
                return true;
            }

            held = seen;
        }

        return false;
    }

    public void DecRef()
    {
        int left = Interlocked.Decrement(ref _references);
        if (left == 0)
        {
            DoClose();
        }
        else if (left < 0)
        {
            throw new ObjectDisposedException(GetType().Name, "This reader was let go more often than it was held");
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the files.</summary>
    protected internal abstract void DoClose();

    protected void EnsureOpen() => ObjectDisposedException.ThrowIf(RefCount <= 0, this);

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            DecRef();
        }
    }
}
