using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace Lucene.Net.Codecs.Postings;

/// <summary>
/// Walks a term's documents, block by block, straight from the file; frequencies are decoded only for blocks they are asked of.
/// Used again for another term with <see cref="Start"/>. Does not know deletions.
/// </summary>
internal sealed class PostingsCursor
{
    public const int NoMoreDocs = int.MaxValue;
    private readonly DecodedBlock _block = new();
    private readonly int[] _docs;
    private PostingsFiles _files = null!;
    private SkipListReader? _skips;
    private PositionsCursor? _positions;
    private FieldInfo _field = null!;
    private TermEntry _term;
    private bool _skipping;
    private int _at;
    private int _count;

    public PostingsCursor() => _docs = _block.Docs;

    /// <summary>The current document; -1 before the first, <see cref="NoMoreDocs"/> after the last.</summary>
    public int Doc { get; private set; }

    public int DocFreq => _term.DocFreq;

    /// <summary>Documents of the current block, in order.</summary>
    public ReadOnlySpan<int> BlockDocs => _docs.AsSpan(0, _count);

    /// <summary>Occurrences of the term in the current document; 1 when frequencies are not kept.</summary>
    public int Freq
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _block.Freqs[_at];
    }

    public void Start(PostingsFiles files, FieldInfo field, in TermEntry term, bool withPositions)
    {
        _files = files;
        _field = field;
        _term = term;
        _block.Start(files, field, term);
        _skipping = false;
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
    public int NextPosition() => _positions!.Next(_block.Freqs, _at);

    private int NextBlock()
    {
        if (_block.DocsLoaded >= _term.DocFreq)
        {
            _at = _count;
            return Doc = NoMoreDocs;
        }

        LoadBlock();
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
        if (_term.SkipOffset >= 0 && _term.DocFreq - _block.DocsLoaded > PostingsBlock.Size)
        {
            Skip(target);
        }

        while (_block.DocsLoaded < _term.DocFreq)
        {
            LoadBlock();
            if (_block.LastDoc >= target)
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
        if (_skips.DocsBefore > _block.DocsLoaded)
        {
            _block.Jump(_skips.DocsBefore, _skips.DocPointer, _skips.LastDoc);
            _count = _block.Count;
            _positions?.Jump(_skips.PosPointer, _skips.PlaceInPosBlock);
        }
    }

    /// <summary>Positions of documents that are passed over still have to be passed over in .pos.</summary>
    private void LoadBlock()
    {
        if (_positions is not null && _count > 0)
        {
            _positions.LeaveBlock(_block.Freqs, _count);
        }

        _block.Load();
        _count = _block.Count;
        _at = 0;
    }
}
