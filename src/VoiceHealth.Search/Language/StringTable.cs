using System.Text;
using VoiceHealth.Content.Packing;

namespace VoiceHealth.Search.Language;

/// <summary>
/// Strings by number and numbers by string, read where they lie, so that opening a release hashes nothing: UTF-8 bytes, where each
/// string starts, and an open-addressing table of number + 1 (0 is free).
/// </summary>
internal sealed class StringTable(Packed<byte> text, Packed<int> starts, Packed<int> slots)
{
    public int Count => starts.Length - 1;

    public Packed<byte> Text => text;

    public Packed<int> Starts => starts;

    public Packed<int> Slots => slots;

    /// <summary>The string of a number, made anew.</summary>
    public string this[int number] => Encoding.UTF8.GetString(Utf8(number));

    public ReadOnlySpan<byte> Utf8(int number)
    {
        ReadOnlySpan<int> bounds = starts.Span.Slice(number, 2);
        return text.Span.Slice(bounds[0], bounds[1] - bounds[0]);
    }

    /// <summary>How a string stands to a value in the order of their code points: below, at or above 0.</summary>
    public int Compare(int number, string value)
    {
        ReadOnlySpan<byte> own = Utf8(number);
        Span<byte> bytes = stackalloc byte[512];
        return Encoding.UTF8.TryGetBytes(value, bytes, out int length)
            ? own.SequenceCompareTo(bytes[..length])
            : string.CompareOrdinal(Encoding.UTF8.GetString(own), value);
    }

    /// <summary>The string's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[192];
        ReadOnlySpan<int> table = slots.Span;
        if (value.Length > 64 || table.IsEmpty)
        {
            return -1;
        }

        ReadOnlySpan<byte> wanted = bytes[..Encoding.UTF8.GetBytes(value, bytes)];
        int mask = table.Length - 1;

        // A sound table has free slots; a damaged one must not be walked for ever.
        for (int slot = Hash(wanted) & mask, tries = 0; table[slot] != 0 && tries < table.Length; slot = (slot + 1) & mask, tries++)
        {
            if (wanted.SequenceEqual(Utf8(table[slot] - 1)))
            {
                return table[slot] - 1;
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

        return new StringTable(encoded.SelectMany(bytes => bytes).ToArray(), starts, slots);
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
