using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>
/// Walks a term's documents, block by block, straight from the file; frequencies are decoded only for blocks they are asked of.
/// Used again for another term with <see cref="Start"/>. Does not know deletions.
/// </summary>
internal sealed class PostingsCursor
{
    public const int NoMoreDocs = int.MaxValue;
    private readonly int[] _docs = new int[PostingsBlock.Size];
    private readonly int[] _freqs = new int[PostingsBlock.Size];
    private PostingsFiles _files = null!;
    private SkipListReader? _skips;
    private PositionsCursor? _positions;
    private FieldInfo _field = null!;
    private TermEntry _term;
    private bool _hasFreqs;
    private bool _freqsPending;
    private bool _skipping;
    private long _freqsAt;
    private long _nextBlock;
    private int _docsLoaded;
    private int _at;
    private int _count;

    /// <summary>The current document; -1 before the first, <see cref="NoMoreDocs"/> after the last.</summary>
    public int Doc { get; private set; }

    public int DocFreq => _term.DocFreq;

    /// <summary>Documents of the current block, in order.</summary>
    public ReadOnlySpan<int> BlockDocs => _docs.AsSpan(0, _count);

    /// <summary>Occurrences of the term in the current document; 1 when frequencies are not kept.</summary>
    public int Freq
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_freqsPending)
            {
                LoadFreqs();
            }

            return _freqs[_at];
        }
    }

    public void Start(PostingsFiles files, FieldInfo field, in TermEntry term, bool withPositions)
    {
        _files = files;
        _field = field;
        _term = term;
        _hasFreqs = field.HasFreqs;
        _freqsPending = false;
        _skipping = false;
        _nextBlock = term.DocStart;
        _docsLoaded = 0;
        _at = 0;
        _count = 0;
        Doc = -1;
        _positions = null;
        if (withPositions)
        {
            _positions = new PositionsCursor();
            _positions.Start(files, field, term);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextDoc()
    {
        int next = _at + 1;
        if (next < _count)
        {
            _at = next;
            return Doc = _docs[next];
        }

        return NextBlock();
    }

    /// <summary>Moves to the first document at or after <paramref name="target"/>, which is after the current one.</summary>
    public int Advance(int target)
    {
        if (_count == 0 || _docs[_count - 1] < target)
        {
            if (!FindBlock(target))
            {
                return Doc = NoMoreDocs;
            }
        }

        return Doc = _docs[_at = IndexOf(target)];
    }

    /// <summary>The next position of the term in the current document; at most <see cref="Freq"/> times.</summary>
    public int NextPosition()
    {
        if (_freqsPending)
        {
            LoadFreqs();
        }

        return _positions!.Next(_freqs, _at);
    }

    private int NextBlock()
    {
        if (_docsLoaded >= _term.DocFreq)
        {
            _at = _count;
            return Doc = NoMoreDocs;
        }

        LoadBlock(_count > 0 ? _docs[_count - 1] : 0);
        return Doc = _docs[0];
    }

    /// <summary>The first index in the block, not before the current, whose document is at or after the target; there is one.</summary>
    private int IndexOf(int target)
    {
        int low = _at;
        if (_docs[low] >= target)
        {
            return low;
        }

        int high = _count - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_docs[middle] < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private bool FindBlock(int target)
    {
        if (_term.SkipOffset >= 0 && _term.DocFreq - _docsLoaded > PostingsBlock.Size)
        {
            Skip(target);
        }

        int last = _count > 0 ? _docs[_count - 1] : 0;
        while (_docsLoaded < _term.DocFreq)
        {
            LoadBlock(last);
            last = _docs[_count - 1];
            if (last >= target)
            {
                return true;
            }
        }

        _at = _count;
        return false;
    }

    private void Skip(int target)
    {
        _skips ??= new SkipListReader();
        if (!_skipping)
        {
            _skips.Start(_files.Docs, _term, _field.HasPositions, _field.HasPayloads, _field.HasPayloads || _field.HasOffsets);
            _skipping = true;
        }

        _skips.SkipTo(target);
        if (_skips.DocsBefore > _docsLoaded)
        {
            _docsLoaded = _skips.DocsBefore;
            _nextBlock = _skips.DocPointer;
            _docs[0] = _skips.LastDoc;
            _count = 1;
            _freqsPending = false;
            _positions?.Jump(_skips.PosPointer, _skips.PlaceInPosBlock);
        }
    }

    private void LoadBlock(int lastDoc)
    {
        if (_positions is not null && _count > 0)
        {
            LeaveBlock();
        }

        int left = _term.DocFreq - _docsLoaded;
        if (_term.SingleDoc >= 0)
        {
            LoadSingle();
        }
        else if (left >= PostingsBlock.Size)
        {
            LoadPacked(lastDoc);
        }
        else
        {
            LoadRest(lastDoc, left);
        }

        _docsLoaded += _count;
        _at = 0;
    }

    private void LoadSingle()
    {
        _docs[0] = _term.SingleDoc;
        _freqs[0] = _hasFreqs ? (int)_term.TotalTermFreq : 1;
        _count = 1;
        _freqsPending = false;
    }

    private void LoadPacked(int lastDoc)
    {
        ByteCursor cursor = _files.Docs.At(_nextBlock);
        _files.Block.Read(ref cursor, _docs);
        AddUp(lastDoc);
        CheckLast(_docs[^1], ref cursor);
        _count = PostingsBlock.Size;
        _freqsPending = _hasFreqs;
        _freqsAt = cursor.Position;
        if (_hasFreqs)
        {
            _files.Block.Skip(ref cursor);
        }
        else if (_docsLoaded == 0)
        {
            Array.Fill(_freqs, 1);
        }

        _nextBlock = cursor.Position;
    }

    private void LoadRest(int lastDoc, int count)
    {
        ByteCursor cursor = _files.Docs.At(_nextBlock);
        int doc = lastDoc;
        for (int index = 0; index < count; index++)
        {
            int code = cursor.ReadVInt32();
            int delta = _hasFreqs ? (int)((uint)code >> 1) : code;
            doc += delta;
            if (doc < 0 || delta < 0)
            {
                throw cursor.Corrupt("documents are out of order");
            }

            _docs[index] = doc;
            _freqs[index] = !_hasFreqs || (code & 1) != 0 ? 1 : cursor.ReadVInt32();
        }

        CheckLast(doc, ref cursor);
        _count = count;
        _freqsPending = false;
        _nextBlock = cursor.Position;
    }

    /// <summary>Makes documents of the differences. Those of a damaged file may come out in any order, but the searches only need them to be in bounds.</summary>
    private void AddUp(int lastDoc)
    {
        int doc = lastDoc;
        int[] docs = _docs;
        int most = _files.DocCount - 1;
        for (int index = 0; index < docs.Length; index++)
        {
            doc += docs[index];
            docs[index] = doc;
        }

        if (docs.AsSpan().ContainsAnyExceptInRange(0, Math.Max(most, 0)))
        {
            docs[^1] = int.MinValue;
        }
    }

    private void CheckLast(int doc, ref ByteCursor cursor)
    {
        if ((uint)doc >= (uint)_files.DocCount)
        {
            throw cursor.Corrupt($"documents are out of order, or beyond the last ({_files.DocCount - 1})");
        }
    }

    private void LoadFreqs()
    {
        ByteCursor cursor = _files.Docs.At(_freqsAt);
        _files.Block.Read(ref cursor, _freqs);
        _freqsPending = false;
    }

    /// <summary>Positions of documents that were passed over still have to be passed over in .pos.</summary>
    private void LeaveBlock()
    {
        if (_freqsPending)
        {
            LoadFreqs();
        }

        _positions!.LeaveBlock(_freqs, _count);
    }
}
