using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>Finds the block of a term's documents that a target can be in; see <see cref="SkipListWriter"/>. Moves only forward.</summary>
internal sealed class SkipListReader
{
    private readonly long[] _next = new long[SkipListWriter.MaxLevels];
    private readonly long[] _levelStart = new long[SkipListWriter.MaxLevels];
    private readonly long[] _docsSkipped = new long[SkipListWriter.MaxLevels];
    private readonly Entry[] _entries = new Entry[SkipListWriter.MaxLevels];
    private ByteRegion _file = null!;
    private bool _hasPositions;
    private bool _hasPayloads;
    private bool _hasPay;
    private int _docFreq;
    private int _levels;
    private Entry _last;

    /// <summary>Documents before the block that <see cref="SkipTo"/> found: a multiple of 128; 0 for the first.</summary>
    public int DocsBefore => (int)Math.Max(0, _docsSkipped[0] - PostingsBlock.Size);

    /// <summary>The last document before that block.</summary>
    public int LastDoc => _last.Doc;

    /// <summary>Where the block starts in .doc.</summary>
    public long DocPointer => _last.DocPointer;

    /// <summary>Where in .pos the block is that its positions start in.</summary>
    public long PosPointer => _last.PosPointer;

    /// <summary>How many positions of that block come before.</summary>
    public int PlaceInPosBlock => _last.PlaceInPosBlock;

    /// <summary>The last document of the block that was found, or a later one; int.MaxValue when unknown.</summary>
    public int NextSkipDoc => _entries[0].Doc;

    public void Start(ByteRegion file, in TermEntry term, bool hasPositions, bool hasPayloads, bool hasPay)
    {
        _file = file;
        _hasPositions = hasPositions;
        _hasPayloads = hasPayloads;
        _hasPay = hasPay;
        _docFreq = term.DocFreq % PostingsBlock.Size == 0 ? term.DocFreq - 1 : term.DocFreq;
        _levels = SkipListWriter.LevelsFor(_docFreq);
        _last = new Entry { DocPointer = term.DocStart, PosPointer = term.PosStart };
        for (int level = 0; level < _entries.Length; level++)
        {
            _entries[level] = _last;
        }

        Array.Clear(_docsSkipped);
        FindLevels(term.DocStart + term.SkipOffset);
    }

    /// <summary>Moves to the last entry whose document is before <paramref name="target"/>.</summary>
    public void SkipTo(int target)
    {
        int level = 0;
        while (level < _levels - 1 && target > _entries[level + 1].Doc)
        {
            level++;
        }

        while (level >= 0)
        {
            if (target > _entries[level].Doc)
            {
                Advance(level);
                continue;
            }

            if (level > 0 && _last.Child > _next[level - 1])
            {
                Descend(level - 1);
            }

            level--;
        }
    }

    private void FindLevels(long start)
    {
        ByteCursor cursor = _file.At(start);
        for (int level = _levels - 1; level > 0; level--)
        {
            long length = cursor.ReadVInt64();
            _levelStart[level] = _next[level] = cursor.Position;
            cursor.Skip(length);
        }

        _levelStart[0] = _next[0] = cursor.Position;
    }

    private void Advance(int level)
    {
        _last = _entries[level];
        _docsSkipped[level] += IntervalOf(level);
        ref Entry entry = ref _entries[level];
        if (_docsSkipped[level] > _docFreq)
        {
            entry.Doc = int.MaxValue;
            _levels = Math.Min(_levels, Math.Max(level, 1));
            return;
        }

        ByteCursor cursor = _file.At(_next[level]);
        int delta = cursor.ReadVInt32();
        if (delta < 0 || entry.Doc > int.MaxValue - 1 - delta)
        {
            throw cursor.Corrupt($"a skip of {delta} documents");
        }

        entry.Doc += delta;
        entry.DocPointer += (uint)cursor.ReadVInt32();
        if (_hasPositions)
        {
            ReadPositions(ref cursor, ref entry);
        }

        entry.Child = level > 0 ? cursor.ReadVInt64() + _levelStart[level - 1] : 0;
        _next[level] = cursor.Position;
    }

    private void ReadPositions(ref ByteCursor cursor, ref Entry entry)
    {
        entry.PosPointer += (uint)cursor.ReadVInt32();
        entry.PlaceInPosBlock = cursor.ReadVInt32();
        if (entry.PlaceInPosBlock is < 0 or >= PostingsBlock.Size)
        {
            throw cursor.Corrupt($"place {entry.PlaceInPosBlock} in a block of positions");
        }

        if (_hasPayloads)
        {
            cursor.ReadVInt32();
        }

        if (_hasPay)
        {
            cursor.ReadVInt32();
        }
    }

    /// <summary>Puts a level where the entry above it points.</summary>
    private void Descend(int level)
    {
        _next[level] = _last.Child;
        _docsSkipped[level] = _docsSkipped[level + 1] - IntervalOf(level + 1);
        Entry entry = _last;
        entry.Child = 0;
        if (level > 0)
        {
            ByteCursor cursor = _file.At(_next[level]);
            entry.Child = cursor.ReadVInt64() + _levelStart[level - 1];
            _next[level] = cursor.Position;
        }

        _entries[level] = entry;
    }

    /// <summary>Documents between two entries: 128, 1024 … (the multiplier is 8).</summary>
    private static long IntervalOf(int level) => (long)PostingsBlock.Size << (3 * level);

    private struct Entry
    {
        public int Doc;
        public long DocPointer;
        public long PosPointer;
        public int PlaceInPosBlock;
        public long Child;
    }
}
