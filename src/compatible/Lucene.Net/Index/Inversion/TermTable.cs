namespace Lucene.Net.Index.Inversion;

/// <summary>Numbers the distinct terms of a field as they come. The bytes lie one after another in one array.</summary>
internal sealed class TermTable
{
    private int[] _slots = new int[64];
    private int[] _starts = new int[32];
    private uint[] _hashes = new uint[32];
    private byte[] _bytes = new byte[512];

    public int Count { get; private set; }

    /// <summary>Bytes of memory that it takes.</summary>
    public long Memory => ((long)_slots.Length + _starts.Length + _hashes.Length) * sizeof(int) + _bytes.Length;

    public int Add(ReadOnlySpan<byte> term)
    {
        uint hash = Hash(term);
        int slot = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0)
        {
            int id = _slots[slot] - 1;
            if (_hashes[id] == hash && this[id].SequenceEqual(term))
            {
                return id;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = Count + 1;
        return Append(term, hash);
    }

    public ReadOnlySpan<byte> this[int id] => _bytes.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);

    /// <summary>The numbers in byte order of their terms.</summary>
    public int[] Sorted()
    {
        int[] ids = new int[Count];
        ulong[] heads = new ulong[Count];
        for (int id = 0; id < ids.Length; id++)
        {
            ids[id] = id;
            heads[id] = HeadOf(this[id]);
        }

        MemoryExtensions.Sort(ids.AsSpan(), (left, right) =>
        {
            int order = heads[left].CompareTo(heads[right]);
            return order != 0 ? order : this[left].SequenceCompareTo(this[right]);
        });
        return ids;
    }

    private static ulong HeadOf(ReadOnlySpan<byte> term)
    {
        ulong head = 0;
        for (int at = 0; at < 8; at++)
        {
            head = (head << 8) | (at < term.Length ? term[at] : 0u);
        }

        return head;
    }

    /// <summary>FNV-1a: the same in every process, so that files are too.</summary>
    private static uint Hash(ReadOnlySpan<byte> term)
    {
        uint hash = 2166136261;
        foreach (byte one in term)
        {
            hash = (hash ^ one) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private int Append(ReadOnlySpan<byte> term, uint hash)
    {
        int id = Count++;
        if (id + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
            Array.Resize(ref _hashes, _starts.Length);
        }

        int end = _starts[id] + term.Length;
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(end, _bytes.Length * 2));
        }

        term.CopyTo(_bytes.AsSpan(_starts[id]));
        _starts[id + 1] = end;
        _hashes[id] = hash;
        if (Count * 2 > _slots.Length)
        {
            Rehash();
        }

        return id;
    }

    private void Rehash()
    {
        int[] slots = new int[_slots.Length * 2];
        for (int id = 0; id < Count; id++)
        {
            int slot = (int)(_hashes[id] & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = id + 1;
        }

        _slots = slots;
    }
}
