namespace Lucene.Net.Store;

/// <summary>A directory that knows whether it is open.</summary>
public abstract class BaseDirectory : Directory
{
    private protected volatile bool _isOpen = true;

    protected void EnsureOpen() => ObjectDisposedException.ThrowIf(!_isOpen, this);
}
