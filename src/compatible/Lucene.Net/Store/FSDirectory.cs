namespace Lucene.Net.Store;

/// <summary>An index in a folder of the file system.</summary>
public abstract class FSDirectory : BaseDirectory
{
    private readonly DirectoryInfo _folder;

    private protected FSDirectory(DirectoryInfo dir)
    {
        ArgumentNullException.ThrowIfNull(dir);
        _folder = new DirectoryInfo(dir.FullName);
    }

    public virtual DirectoryInfo Directory => _folder;

    public static FSDirectory Open(DirectoryInfo path) => new MMapDirectory(path);

    public static FSDirectory Open(string path) => new MMapDirectory(path);

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public override string[] ListAll()
    {
        EnsureOpen();
        string[] names = System.IO.Directory.GetFiles(_folder.FullName).Select(path => Path.GetFileName(path)).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    public override bool FileExists(string name)
    {
        EnsureOpen();
        return File.Exists(PathOf(name));
    }

    public override void DeleteFile(string name)
    {
        EnsureOpen();
        File.Delete(PathOf(name));
    }

    public override long FileLength(string name)
    {
        EnsureOpen();
        return new FileInfo(PathOf(name)).Length;
    }

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        EnsureOpen();
        _folder.Create();
        return new StreamIndexOutput(new FileStream(PathOf(name), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0));
    }

    public override void Sync(ICollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        EnsureOpen();
        foreach (string name in names)
        {
            using FileStream file = new(PathOf(name), FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            file.Flush(flushToDisk: true);
        }

        SyncFolder();
    }

    public override string ToString() => $"{GetType().Name}@{_folder.FullName}";

    internal string PathOf(string name) => Path.Combine(_folder.FullName, name);

    internal override void Rename(string from, string to)
    {
        EnsureOpen();
        File.Move(PathOf(from), PathOf(to), overwrite: true);
        SyncFolder();
    }

    internal override IDisposable LockForWriting(string name)
    {
        EnsureOpen();
        _folder.Create();
        try
        {
            return new FileStream(PathOf(name), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException taken)
        {
            throw new LockObtainFailedException($"{_folder.FullName} is being written by another writer ({name} is locked); close that one first", taken);
        }
    }

    protected override void Dispose(bool disposing) => _isOpen = false;

    /// <summary>A renamed or new file survives a power cut only when its folder is on the disk too. Windows does that by itself.</summary>
    private void SyncFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int handle = FolderSync.Open(_folder.FullName, 0);
        if (handle >= 0)
        {
            _ = FolderSync.Fsync(handle);
            _ = FolderSync.Close(handle);
        }
    }
}
