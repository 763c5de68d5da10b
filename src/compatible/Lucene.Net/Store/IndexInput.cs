namespace Lucene.Net.Store;

/// <summary>A file of an index, open for reading at any position.</summary>
public abstract class IndexInput : DataInput, IDisposable
{
    private readonly string _resource;

    protected IndexInput(string resourceDescription) => _resource = resourceDescription;

    public abstract long Position { get; }

    public abstract long Length { get; }

    public abstract void Seek(long pos);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public override string ToString() => _resource;

    protected abstract void Dispose(bool disposing);
}
