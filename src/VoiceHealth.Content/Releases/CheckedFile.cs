using System.Buffers.Binary;
using VoiceHealth.Content.Packing;

namespace VoiceHealth.Content.Releases;

/// <summary>
/// The envelope of compiled files, by which a wrong, older or damaged one is told before anything of it is used. Little endian.
/// <code>
/// 0   8 bytes   the name of the format in capitals
/// 8   4 bytes   format version
/// 12  4 bytes   length of the body in bytes
/// 16  4 bytes   CRC-32C of the body
/// 20  body
/// </code>
/// </summary>
/// <param name="Magic">The eight letters that the file starts with.</param>
/// <param name="Version">The version that this program writes, and the only one that it reads.</param>
/// <param name="What">What the file holds, as an error names it, such as <c>the safety rules</c>.</param>
public sealed record CheckedFile(string Magic, int Version, string What)
{
    /// <summary>Where the body starts.</summary>
    public const int HeaderLength = 20;

    /// <summary>A file with this body.</summary>
    public byte[] Seal(ReadOnlySpan<byte> body)
    {
        byte[] file = new byte[HeaderLength + body.Length];
        WriteMagic(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16), Crc32C.Of(body));
        body.CopyTo(file.AsSpan(HeaderLength));
        return file;
    }

    /// <summary>The body of a file.</summary>
    /// <exception cref="InvalidDataException">The bytes are another file, of another version, or damaged.</exception>
    public ReadOnlySpan<byte> Open(ReadOnlySpan<byte> file)
    {
        Span<byte> magic = stackalloc byte[8];
        WriteMagic(magic);
        if (file.Length < HeaderLength || !file[..8].SequenceEqual(magic))
        {
            throw new InvalidDataException($"These are not {What}: the file does not start with {Magic}. Rebuild the release.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (version != Version)
        {
            throw new InvalidDataException($"Of {What}, the file has format version {version}; this program reads {Version}. Rebuild the release with it.");
        }

        ReadOnlySpan<byte> body = file[HeaderLength..];
        int length = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        return length == body.Length && Crc32C.Of(body) == BinaryPrimitives.ReadUInt32LittleEndian(file[16..])
            ? body
            : throw new InvalidDataException(
                $"The file of {What} is damaged: {length} bytes expected after the header, {body.Length} found, or their checksum differs. Copy or rebuild the release.");
    }

    /// <summary>Reads a file's lists where the system has it in memory already: at a cold start a copy would cost more than reading it.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is another file, of another version, or damaged.</exception>
    public PackedReader Map(string path) => Read(PackedBody.Map(path));

    /// <summary>Reads a file's lists from a copy of its bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are another file, of another version, or damaged.</exception>
    public PackedReader Read(ReadOnlySpan<byte> file) => Read(PackedBody.Copy(file));

    private PackedReader Read(PackedBody file)
    {
        Open(file.Span);
        return new PackedReader(file, What);
    }

    private void WriteMagic(Span<byte> bytes)
    {
        for (int i = 0; i < 8; i++)
        {
            bytes[i] = (byte)Magic[i];
        }
    }
}
