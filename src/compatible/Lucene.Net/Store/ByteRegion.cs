using Lucene.Net.Index;

namespace Lucene.Net.Store;

/// <summary>
/// The bytes of one index file, in a memory map or in pinned memory. Every access is bounded by <see cref="Length"/>;
/// what lies outside is a <see cref="CorruptIndexException"/> naming the file and the offset.
/// </summary>
internal sealed unsafe class ByteRegion : IDisposable
{
    private readonly IDisposable? _owner;
    private readonly ByteRegion? _parent;
    private readonly byte* _start;
    private volatile bool _disposed;

    private ByteRegion(string name, byte* start, long length, IDisposable? owner, ByteRegion? parent)
    {
        Name = name;
        Length = length;
        _start = start;
        _owner = owner;
        _parent = parent;
    }

    public string Name { get; }

    public long Length { get; }

    /// <exception cref="ObjectDisposedException">The reader that this file belonged to is closed.</exception>
    public byte* Start
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return _start;
        }
    }

    private bool IsClosed => _disposed || (_parent is not null && _parent.IsClosed);

    /// <param name="owner">Released with the region; it keeps the memory at <paramref name="start"/> in place until then.</param>
    public static ByteRegion Over(string name, byte* start, long length, IDisposable owner) => new(name, start, length, owner, null);

    /// <param name="pinned">An array from <see cref="GC.AllocateUninitializedArray{T}"/> with pinning.</param>
    public static ByteRegion OverPinned(string name, byte[] pinned, int length)
    {
        byte* start = (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        return new ByteRegion(name, start, length, new KeptArray(pinned), null);
    }

    public ByteRegion Slice(string name, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw Corrupt($"the part '{name}' of {length} bytes does not fit", offset);
        }

        return new ByteRegion(name, Start + offset, length, null, this);
    }

    public ByteCursor At(long offset) => new(this, offset, Length);

    public ByteCursor At(long offset, long end) => new(this, offset, end);

    public ReadOnlySpan<byte> Span(long offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw Corrupt($"{length} bytes were expected, past the end", offset);
        }

        return new ReadOnlySpan<byte>(Start + offset, length);
    }

    /// <summary>CRC-32 of the first <paramref name="count"/> bytes.</summary>
    public uint Checksum(long count)
    {
        uint crc = 0;
        for (long done = 0; done < count;)
        {
            int step = (int)Math.Min(count - done, 1 << 20);
            crc = Crc32.Append(crc, Span(done, step));
            done += step;
        }

        return crc;
    }

    public CorruptIndexException Corrupt(string what, long offset) =>
        new($"{Name}: {what} (at offset {offset} of {Length}); build the index again or restore it from a copy");

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _owner?.Dispose();
        }
    }

    private sealed class KeptArray(byte[] array) : IDisposable
    {
        private byte[]? _array = array;

        public void Dispose() => _array = null;

        public override string ToString() => $"{_array?.Length} bytes";
    }
}
