using System.Text;

namespace VoiceHealth.Search.Language;

/// <summary>
/// Strings by number and numbers by string, kept as flat arrays so that opening a release costs a copy and no hashing:
/// UTF-8 bytes, where each string starts, and an open-addressing table of number + 1 (0 is free).
/// </summary>
internal sealed class StringTable(byte[] text, int[] starts, int[] slots)
{
    private readonly string?[] _strings = new string?[starts.Length - 1];

    public int Count => starts.Length - 1;

    public byte[] Text => text;

    public int[] Starts => starts;

    public int[] Slots => slots;

    /// <summary>The string of a number; made once, on first use.</summary>
    public string this[int number] =>
        _strings[number] ??= Encoding.UTF8.GetString(text, starts[number], starts[number + 1] - starts[number]);

    /// <summary>The string's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[192];
        if (value.Length > 64 || slots.Length == 0)
        {
            return -1;
        }

        ReadOnlySpan<byte> wanted = bytes[..Encoding.UTF8.GetBytes(value, bytes)];
        int mask = slots.Length - 1;
        for (int slot = Hash(wanted) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int number = slots[slot] - 1;
            if (wanted.SequenceEqual(text.AsSpan(starts[number], starts[number + 1] - starts[number])))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>Builds a table that numbers the strings in their order. They must differ.</summary>
    public static StringTable Build(IReadOnlyList<string> strings)
    {
        byte[][] encoded = [.. strings.Select(Encoding.UTF8.GetBytes)];
        var starts = new int[strings.Count + 1];
        for (int i = 0; i < encoded.Length; i++)
        {
            starts[i + 1] = starts[i] + encoded[i].Length;
        }

        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, strings.Count * 2))];
        for (int i = 0; i < encoded.Length; i++)
        {
            int slot = Hash(encoded[i]) & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = i + 1;
        }

        return new StringTable([.. encoded.SelectMany(bytes => bytes)], starts, slots);
    }

    /// <summary>FNV-1a, 32 bits, folded: the same on every machine, because the table is kept in a file.</summary>
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes)
        {
            hash = (hash ^ b) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & 0x7fffffff);
    }
}
