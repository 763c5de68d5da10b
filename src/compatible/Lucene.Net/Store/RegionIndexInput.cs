namespace Lucene.Net.Store;

/// <summary>An <see cref="IndexInput"/> over a <see cref="ByteRegion"/>, which it owns.</summary>
internal sealed class RegionIndexInput(ByteRegion region) : IndexInput(region.Name)
{
    private long _position;

    public override long Position => _position;

    public override long Length => region.Length;

    public override void Seek(long pos)
    {
        if (pos < 0 || pos > region.Length)
        {
            throw region.Corrupt("a seek leads out of the file", pos);
        }

        _position = pos;
    }

    public override byte ReadByte() => region.Span(_position++, 1)[0];

    public override void ReadBytes(Span<byte> destination)
    {
        region.Span(_position, destination.Length).CopyTo(destination);
        _position += destination.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            region.Dispose();
        }
    }
}
