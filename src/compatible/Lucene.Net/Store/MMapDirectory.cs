using System.IO.MemoryMappedFiles;

namespace Lucene.Net.Store;

/// <summary>An index in a folder, whose files are mapped into memory: opening copies nothing, and pages come in as they are touched.</summary>
public class MMapDirectory : FSDirectory
{
    public MMapDirectory(DirectoryInfo path)
        : base(path)
    {
    }

    public MMapDirectory(string path)
        : base(new DirectoryInfo(path))
    {
    }

    internal override ByteRegion OpenRegion(string name)
    {
        EnsureOpen();
        FileStream file = new(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        if (file.Length == 0)
        {
            file.Dispose();
            return ByteRegion.OverPinned(name, GC.AllocateUninitializedArray<byte>(1, pinned: true), 0);
        }

        return Map(name, file);
    }

    private static unsafe ByteRegion Map(string name, FileStream file)
    {
        long length = file.Length;
        MemoryMappedFile map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        MemoryMappedViewAccessor view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return ByteRegion.Over(name, start + view.PointerOffset, length, new Mapping(map, view));
    }

    private sealed class Mapping(MemoryMappedFile map, MemoryMappedViewAccessor view) : IDisposable
    {
        public void Dispose()
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            map.Dispose();
        }
    }
}
