using System.Buffers.Binary;
using System.Numerics;

namespace VoiceHealth.Content.Safety;

/// <summary>
/// The file of compiled safety rules. Numbers in the body are unsigned LEB128, strings are a byte count and UTF-8, a list is a
/// count and its members; "index" counts from 0.
/// <code>
/// 0   8 bytes   "VHSAFETY"
/// 8   4 bytes   format version, little endian
/// 12  4 bytes   length of the body in bytes
/// 16  4 bytes   CRC-32C of the body
/// 20  body      words, spellings, sounds, symbol count, phrases, patterns, contexts, replies, rules, hunch
/// </code>
/// The hunch is its words, tokens, features (each as the difference from the one before), weights, bias, alarms and the last threshold; a weight,
/// bias or threshold may be negative and is written as 2n, or as -2n-1 where it is.
/// </summary>
public static class SafetyRuleFormat
{
    public const int Version = 2;

    internal const int HeaderLength = 20;

    internal static ReadOnlySpan<byte> Magic => "VHSAFETY"u8;

    public static byte[] Write(SafetyRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        byte[] body = new SafetyRuleWriter().Write(rules);
        byte[] file = new byte[HeaderLength + body.Length];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), body.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16), Checksum(body));
        body.CopyTo(file, HeaderLength);
        return file;
    }

    /// <exception cref="InvalidDataException">The bytes are no rule set of this version, or are damaged.</exception>
    public static SafetyRuleSet Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file[..8].SequenceEqual(Magic))
        {
            throw new InvalidDataException("These are not compiled safety rules: the file does not start with VHSAFETY. Rebuild the release.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (version != Version)
        {
            throw new InvalidDataException($"The safety rules have format version {version}; this program reads {Version}. Rebuild the release with it.");
        }

        ReadOnlySpan<byte> body = file[HeaderLength..];
        int length = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        if (length != body.Length || Checksum(body) != BinaryPrimitives.ReadUInt32LittleEndian(file[16..]))
        {
            throw new InvalidDataException(
                $"The safety rules are damaged: {length} bytes expected after the header, {body.Length} found, or their checksum differs. Copy or rebuild the release.");
        }

        return new SafetyRuleReader(body).Read();
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
