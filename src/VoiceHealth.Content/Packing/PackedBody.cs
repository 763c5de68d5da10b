using System.IO.MemoryMappedFiles;

namespace VoiceHealth.Content.Packing;

/// <summary>
/// Bytes that packed lists lie in: a mapped file, of which the system brings in what is touched, or a copy that does not move. The lists
/// hold on to it; it goes when the last of them does, so whoever reads spans of them must hold on to a list meanwhile.
/// </summary>
public sealed unsafe class PackedBody
{
    private readonly byte* _first;

    private PackedBody(object memory, byte* first, int length)
    {
        Memory = memory;
        _first = first;
        Length = length;
    }

    public int Length { get; }

    /// <summary>What holds the bytes as long as it is reachable.</summary>
    internal object Memory { get; }

    public ReadOnlySpan<byte> Span => new(_first, Length);

    public static PackedBody Copy(ReadOnlySpan<byte> bytes)
    {
        byte[] copy = GC.AllocateUninitializedArray<byte>(bytes.Length + 1, pinned: true);
        bytes.CopyTo(copy);
        fixed (byte* first = copy)
        {
            return new PackedBody(copy, first, bytes.Length);
        }
    }

    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static PackedBody Map(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        int length = checked((int)file.Length);
        if (length == 0)
        {
            return Copy([]);
        }

        using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* first = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref first);

        // The handle unmaps when it is collected, which the reference to it puts off as long as this lives.
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        return new PackedBody(view, first + view.PointerOffset, length);
    }

    internal byte* At(int offset, int length) => offset >= 0 && length >= 0 && offset <= Length - length
        ? _first + offset
        : throw new ArgumentOutOfRangeException(nameof(offset), $"{length} bytes at {offset} are not within {Length}.");
}
