using System.Buffers.Binary;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Packing;

/// <summary>
/// Hands out the lists of a compiled file in the order in which <see cref="PackedWriter"/> wrote them, each where it lies. A list's
/// place is checked against the file before it is handed out; nothing else of it is looked at.
/// </summary>
public sealed class PackedReader
{
    private readonly PackedBody _file;
    private readonly string _what;
    private int _position = CheckedFile.HeaderLength;

    internal PackedReader(PackedBody file, string what)
    {
        _file = file;
        _what = what;
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Compiled files are read in place, which needs a little-endian processor.");
        }
    }

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(_file.Span.Slice(Advance(4), 4));

    public Packed<byte> Bytes() => Take<byte>(1);

    public Packed<short> Shorts() => Take<short>(2);

    public Packed<int> Numbers() => Take<int>(4);

    public Packed<long> Longs() => Take<long>(8);

    public Packed<float> Floats() => Take<float>(4);

    public PackedLists Lists()
    {
        Packed<int> starts = Starts();
        return new PackedLists(starts, Fitting(starts, Numbers()));
    }

    public PackedTexts Texts()
    {
        Packed<int> starts = Starts();
        return new PackedTexts(starts, Fitting(starts, Take<char>(2)));
    }

    /// <summary>Where lists start, the end of the last among them.</summary>
    public Packed<int> Starts() => Numbers() is { Length: > 0 } starts ? starts : throw Damaged("a list lacks its end");

    /// <exception cref="InvalidDataException">There is more in the file than was read.</exception>
    public void End()
    {
        if (_position != _file.Length)
        {
            throw Damaged($"{_file.Length - _position} bytes are left over");
        }
    }

    public InvalidDataException Damaged(string how) =>
        new($"The file of {_what} is damaged before byte {_position}: {how}. Copy or rebuild the release.");

    private Packed<T> Fitting<T>(Packed<int> starts, Packed<T> items)
        where T : unmanaged =>
        starts.Span[^1] == items.Length ? items : throw Damaged($"a list ends at {starts.Span[^1]} of {items.Length}");

    private Packed<T> Take<T>(int size)
        where T : unmanaged
    {
        int length = Number();
        if (length < 0 || length > (_file.Length - _position) / size)
        {
            throw Damaged($"a list of {length} numbers does not fit");
        }

        int at = Advance(length * size);
        Advance(-(length * size) & 3);
        return new Packed<T>(_file, at, length);
    }

    private int Advance(int count)
    {
        if (count > _file.Length - _position)
        {
            throw Damaged($"{count} more bytes were expected");
        }

        _position += count;
        return _position - count;
    }
}
