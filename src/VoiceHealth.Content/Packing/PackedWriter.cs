using System.Runtime.InteropServices;

namespace VoiceHealth.Content.Packing;

/// <summary>
/// Writes lists one after the other: a list is its length as a 32-bit number, then its numbers, little endian, then zeros up to a
/// multiple of 4 bytes. Lists of lists and of texts are two lists: starts, and what they start in.
/// </summary>
public sealed class PackedWriter
{
    private readonly List<byte> _body = [];

    public byte[] ToArray() => [.. _body];

    public void Add(int number) => _body.AddRange(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));

    public void Add<T>(Packed<T> items)
        where T : unmanaged
    {
        Add(items.Length);
        _body.AddRange(MemoryMarshal.AsBytes(items.Span));
        while (_body.Count % 4 != 0)
        {
            _body.Add(0);
        }
    }

    public void Add(PackedLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        Add(lists.Starts);
        Add(lists.Items);
    }

    public void Add(PackedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Add(texts.Starts);
        Add(texts.Letters);
    }
}
