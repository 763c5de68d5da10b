using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>
/// A term's skip list, of up to ten levels: an entry for each block of documents at level 0, for each eighth at level 1, and so on.
/// An entry: VInt document delta, VInt .doc delta, with positions VInt .pos delta and VInt place in that block; above level 0 a VLong to the level below.
/// </summary>
internal sealed class SkipListWriter
{
    public const int MaxLevels = 10;
    public const int Multiplier = 8;
    private readonly BufferOutput[] _levels;
    private readonly int[] _lastDoc = new int[MaxLevels];
    private readonly long[] _lastDocPointer = new long[MaxLevels];
    private readonly long[] _lastPosPointer = new long[MaxLevels];

    public SkipListWriter(int docCount)
    {
        _levels = new BufferOutput[LevelsFor(docCount)];
        for (int level = 0; level < _levels.Length; level++)
        {
            _levels[level] = new BufferOutput();
        }
    }

    /// <summary>Levels of a list over so many documents.</summary>
    public static int LevelsFor(int docCount)
    {
        int levels = 1;
        for (long left = docCount / PostingsBlock.Size; left >= Multiplier && levels < MaxLevels; left /= Multiplier)
        {
            levels++;
        }

        return levels;
    }

    public void Start(long docPointer, long posPointer)
    {
        Array.Clear(_lastDoc);
        Array.Fill(_lastDocPointer, docPointer);
        Array.Fill(_lastPosPointer, posPointer);
        foreach (BufferOutput level in _levels)
        {
            level.Clear();
        }
    }

    /// <summary>Notes the end of a block.</summary>
    /// <param name="docsSoFar">Documents up to and with that block.</param>
    public void Add(int lastDoc, int docsSoFar, long docPointer, bool hasPositions, long posPointer, int placeInPosBlock)
    {
        int levels = 1;
        for (int blocks = docsSoFar / PostingsBlock.Size; blocks % Multiplier == 0 && levels < _levels.Length; blocks /= Multiplier)
        {
            levels++;
        }

        long child = 0;
        for (int level = 0; level < levels; level++)
        {
            BufferOutput output = _levels[level];
            output.WriteVInt32(lastDoc - _lastDoc[level]);
            output.WriteVInt32((int)(docPointer - _lastDocPointer[level]));
            _lastDoc[level] = lastDoc;
            _lastDocPointer[level] = docPointer;
            if (hasPositions)
            {
                output.WriteVInt32((int)(posPointer - _lastPosPointer[level]));
                output.WriteVInt32(placeInPosBlock);
                _lastPosPointer[level] = posPointer;
            }

            long here = output.Count;
            if (level > 0)
            {
                output.WriteVInt64(child);
            }

            child = here;
        }
    }

    /// <summary>Writes the list, the highest level first, and returns where it starts.</summary>
    public long Finish(IndexOutput output)
    {
        long start = output.Position;
        for (int level = _levels.Length - 1; level > 0; level--)
        {
            if (_levels[level].Count > 0)
            {
                output.WriteVInt64(_levels[level].Count);
                _levels[level].WriteTo(output);
            }
        }

        _levels[0].WriteTo(output);
        return start;
    }
}
