using System.Buffers.Binary;
using System.Numerics;

namespace VoiceHealth.Search.Language.Format;

/// <summary>
/// The file language.bin. Numbers are little endian; an array is its length as a 32-bit number, then its items, then zeros up to a
/// multiple of 4 bytes. A string table is three arrays (UTF-8 bytes, starts, slots), a list of lists is two (starts, items).
/// <code>
/// 0   8 bytes   "VHLANGUA"
/// 8   4 bytes   format version
/// 12  4 bytes   length of the body in bytes
/// 16  4 bytes   CRC-32C of the body
/// 20  body      arrays in the order of <see cref="LanguageWriter"/>
/// </code>
/// </summary>
internal static class LanguageFormat
{
    /// <summary>Raised whenever the arrays, or the order of the weights, change: 2 added how often people ask for a page.</summary>
    public const int Version = 2;

    private const int HeaderLength = 20;

    private static ReadOnlySpan<byte> Magic => "VHLANGUA"u8;

    public static byte[] Write(LanguageModel model)
    {
        byte[] body = new LanguageWriter().Write(model);
        byte[] file = new byte[HeaderLength + body.Length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16), Checksum(body));
        body.CopyTo(file, HeaderLength);
        return file;
    }

    /// <exception cref="InvalidDataException">The bytes are no language file of this version, or are damaged.</exception>
    public static LanguageModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file[..8].SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is no language file: it does not start with VHLANGUA. Rebuild the release.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (version != Version)
        {
            throw new InvalidDataException($"The language file has format version {version}; this program reads {Version}. Rebuild the release with it.");
        }

        ReadOnlySpan<byte> body = file[HeaderLength..];
        int length = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        if (length != body.Length || Checksum(body) != BinaryPrimitives.ReadUInt32LittleEndian(file[16..]))
        {
            throw new InvalidDataException(
                $"The language file is damaged: {length} bytes expected after the header, {body.Length} found, or their checksum differs. Copy or rebuild the release.");
        }

        return new LanguageReader(body).Read();
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        while (bytes.Length >= 8)
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (byte b in bytes)
        {
            crc = BitOperations.Crc32C(crc, b);
        }

        return ~crc;
    }
}
