namespace Lucene.Net.Store;

/// <summary>Collects bytes in memory, to be measured before they are written to a file, and is used again.</summary>
internal sealed class BufferOutput : DataOutput
{
    private byte[] _bytes = new byte[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public Span<byte> Writable => _bytes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Takes back what comes after the first <paramref name="count"/> bytes.</summary>
    public void CutTo(int count) => Count = count;

    public override void WriteByte(byte b)
    {
        if (Count == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        _bytes[Count++] = b;
    }

    public override void WriteBytes(ReadOnlySpan<byte> source)
    {
        Skip(source.Length);
        source.CopyTo(_bytes.AsSpan(Count - source.Length));
    }

    /// <summary>Makes room for bytes that are filled in later.</summary>
    public void Skip(int count)
    {
        if (Count + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Count + count));
        }

        Count += count;
    }

    public void WriteTo(DataOutput output) => output.WriteBytes(Written);
}
