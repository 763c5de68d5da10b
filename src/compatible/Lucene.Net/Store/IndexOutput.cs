namespace Lucene.Net.Store;

/// <summary>A file being written, start to end, with a running CRC-32.</summary>
public abstract class IndexOutput : DataOutput, IDisposable
{
    /// <summary>Bytes written so far.</summary>
    public abstract long Position { get; }

    /// <summary>CRC-32 of all bytes written so far.</summary>
    public abstract long Checksum { get; }

    public virtual long Length
    {
        get => Position;
        set => throw new NotSupportedException("An index file's length is what was written to it.");
    }

    public abstract void Flush();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
