using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace VoiceHealth.Content.Releases;

/// <summary>CRC-32C (Castagnoli), which processors compute themselves: eight bytes an instruction.</summary>
internal static class Crc32C
{
    /// <summary>What <see cref="Append"/> starts from.</summary>
    public const uint Start = uint.MaxValue;

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Append(Start, bytes);

    /// <summary>Goes on from where earlier bytes left off. All but the last piece hold a multiple of eight bytes for full speed; the result is the same for any pieces.</summary>
    /// <returns>The state after these bytes; its complement is the checksum.</returns>
    public static uint Append(uint state, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (byte b in bytes)
        {
            state = BitOperations.Crc32C(state, b);
        }

        return state;
    }

    /// <summary>A checksum as it is written down: eight lower-case hex digits.</summary>
    public static string Format(uint checksum) => checksum.ToString("x8", CultureInfo.InvariantCulture);
}
