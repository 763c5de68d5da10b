using System.Buffers.Binary;

namespace Lucene.Net.Store;

/// <summary>The CRC-32 of zip and zlib (reflected polynomial 0xEDB88320), eight bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    /// <summary>Goes on from <paramref name="crc"/>, which is 0 at the start.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        uint state = ~crc;
        uint[] tables = Tables;
        while (data.Length >= 8)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(data) ^ state;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            state = tables[0x700 + (int)(low & 0xFF)] ^ tables[0x600 + (int)((low >> 8) & 0xFF)]
                ^ tables[0x500 + (int)((low >> 16) & 0xFF)] ^ tables[0x400 + (int)(low >> 24)]
                ^ tables[0x300 + (int)(high & 0xFF)] ^ tables[0x200 + (int)((high >> 8) & 0xFF)]
                ^ tables[0x100 + (int)((high >> 16) & 0xFF)] ^ tables[(int)(high >> 24)];
            data = data[8..];
        }

        foreach (byte one in data)
        {
            state = tables[(int)((state ^ one) & 0xFF)] ^ (state >> 8);
        }

        return ~state;
    }

    private static uint[] MakeTables()
    {
        uint[] tables = new uint[8 * 256];
        for (uint index = 0; index < 256; index++)
        {
            uint value = index;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320u : value >> 1;
            }

            tables[index] = value;
        }

        for (int index = 256; index < tables.Length; index++)
        {
            uint previous = tables[index - 256];
            tables[index] = tables[(int)(previous & 0xFF)] ^ (previous >> 8);
        }

        return tables;
    }
}
