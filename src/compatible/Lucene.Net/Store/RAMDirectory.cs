using System.Collections.Concurrent;

namespace Lucene.Net.Store;

/// <summary>An index in memory, for tests and small throw-away indexes.</summary>
public class RAMDirectory : BaseDirectory
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public override string[] ListAll()
    {
        EnsureOpen();
        return [.. _files.Keys.Order(StringComparer.Ordinal)];
    }

    public override bool FileExists(string name)
    {
        EnsureOpen();
        return _files.ContainsKey(name);
    }

    public override void DeleteFile(string name)
    {
        EnsureOpen();
        if (!_files.TryRemove(name, out _))
        {
            throw new FileNotFoundException($"No file '{name}' in this directory", name);
        }
    }

    public override long FileLength(string name) => BytesOf(name).Length;

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        EnsureOpen();
        return new StreamIndexOutput(new RamFile(this, name));
    }

    public override void Sync(ICollection<string> names) => EnsureOpen();

    /// <summary>The content of a file, for tests that damage it.</summary>
    internal byte[] BytesOf(string name)
    {
        EnsureOpen();
        return _files.TryGetValue(name, out byte[]? bytes) ? bytes : throw new FileNotFoundException($"No file '{name}' in this directory", name);
    }

    internal void Put(string name, byte[] bytes) => _files[name] = bytes;

    internal override ByteRegion OpenRegion(string name)
    {
        byte[] bytes = BytesOf(name);
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(pinned, 0);
        return ByteRegion.OverPinned(name, pinned, bytes.Length);
    }

    internal override void Rename(string from, string to)
    {
        Put(to, BytesOf(from));
        DeleteFile(from);
    }

    internal override IDisposable LockForWriting(string name) => new HeldLock(this, name);

    protected override void Dispose(bool disposing) => _isOpen = false;

    private sealed class RamFile(RAMDirectory owner, string name) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                owner.Put(name, ToArray());
            }

            base.Dispose(disposing);
        }
    }

    private sealed class HeldLock : IDisposable
    {
        private static readonly ConcurrentDictionary<(RAMDirectory, string), bool> Held = new();
        private readonly (RAMDirectory, string) _key;

        public HeldLock(RAMDirectory owner, string name)
        {
            _key = (owner, name);
            if (!Held.TryAdd(_key, true))
            {
                throw new LockObtainFailedException($"{name} is locked: another writer has this directory; close that one first");
            }
        }

        public void Dispose() => Held.TryRemove(_key, out _);
    }
}
