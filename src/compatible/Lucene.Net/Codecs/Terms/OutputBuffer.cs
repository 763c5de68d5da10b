namespace Lucene.Net.Codecs.Terms;

/// <summary>A few bytes on the stack, or more on the heap when they do not fit.</summary>
internal ref struct OutputBuffer(Span<byte> scratch)
{
    private Span<byte> _bytes = scratch;
    private int _count;

    public readonly ReadOnlySpan<byte> Written => _bytes[.._count];

    public void Append(byte one)
    {
        if (_count == _bytes.Length)
        {
            Grow(_count + 1);
        }

        _bytes[_count++] = one;
    }

    public void Set(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_bytes);
        _count = bytes.Length;
    }

    private void Grow(int least)
    {
        byte[] larger = new byte[Math.Max(least, _bytes.Length * 2)];
        _bytes[.._count].CopyTo(larger);
        _bytes = larger;
    }
}
