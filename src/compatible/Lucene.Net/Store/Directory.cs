namespace Lucene.Net.Store;

/// <summary>A flat set of files that make up an index. A file is written once, start to end, and not changed after.</summary>
public abstract class Directory : IDisposable
{
    /// <exception cref="DirectoryNotFoundException">The place does not exist.</exception>
    public abstract string[] ListAll();

    public abstract bool FileExists(string name);

    public abstract void DeleteFile(string name);

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public abstract long FileLength(string name);

    public abstract IndexOutput CreateOutput(string name, IOContext context);

    /// <summary>Returns when the named files are on the disk for good.</summary>
    public abstract void Sync(ICollection<string> names);

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public virtual IndexInput OpenInput(string name, IOContext context) => new RegionIndexInput(OpenRegion(name));

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public override string ToString() => GetType().Name;

    /// <summary>The whole file as memory. A directory that has nothing better reads it in.</summary>
    internal virtual ByteRegion OpenRegion(string name)
    {
        using IndexInput input = OpenInput(name, IOContext.READ);
        int length = checked((int)input.Length);
        byte[] bytes = GC.AllocateUninitializedArray<byte>(Math.Max(length, 1), pinned: true);
        input.ReadBytes(bytes, 0, length);
        return ByteRegion.OverPinned(name, bytes, length);
    }

    /// <summary>Gives a finished file its name in one step, replacing what had it.</summary>
    internal abstract void Rename(string from, string to);

    /// <summary>Keeps other writers out until it is disposed.</summary>
    /// <exception cref="LockObtainFailedException">Another writer has the directory.</exception>
    internal abstract IDisposable LockForWriting(string name);

    protected abstract void Dispose(bool disposing);
}
