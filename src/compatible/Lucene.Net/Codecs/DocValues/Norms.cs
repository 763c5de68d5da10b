using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.DocValues;

/// <summary>A field's norms, a byte for each document.</summary>
internal sealed unsafe class Norms : NumericDocValues
{
    private readonly byte* _bytes;
    private readonly int _count;
    private readonly ByteRegion _owner;

    private Norms(ByteRegion owner, long start, int count)
    {
        owner.Span(start, count);
        _owner = owner;
        _bytes = owner.Start + start;
        _count = count;
    }

    /// <summary>The norms in document order. Valid while the reader is open.</summary>
    public ReadOnlySpan<byte> Bytes => new(_bytes, _count);

    public static Norms InPlace(ByteRegion file, long start, int count) => new(file, start, count);

    public static Norms InMemory(byte[] norms)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(norms.Length, 1), pinned: true);
        norms.CopyTo(pinned, 0);
        return new Norms(ByteRegion.OverPinned("norms", pinned, norms.Length), 0, norms.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ByteAt(int doc)
    {
        if ((uint)doc >= (uint)_count)
        {
            ThrowOutside(doc);
        }

        return _bytes[doc];
    }

    public override long Get(int docID)
    {
        _ = _owner.Start;
        return (sbyte)ByteAt(docID);
    }

    private void ThrowOutside(int doc) => throw _owner.Corrupt($"document {doc} of {_count}", doc);
}
