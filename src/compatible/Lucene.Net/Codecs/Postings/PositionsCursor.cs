using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Lucene.Net.Codecs.Postings;

/// <summary>Walks a term's positions, one document after another, along with <see cref="PostingsCursor"/>.</summary>
internal sealed class PositionsCursor
{
    private readonly int[] _deltas = new int[PostingsBlock.Size];
    private PostingsFiles _files = null!;
    private FieldInfo _field = null!;
    private TermEntry _term;
    private long _next;
    private long _lastBlock;
    private int _at;
    private int _count;
    private long _behind;
    private int _entry;
    private int _read;
    private int _position;
    private bool _jumped;

    public void Start(PostingsFiles files, FieldInfo field, in TermEntry term)
    {
        _files = files;
        _field = field;
        _term = term;
        _next = term.PosStart;
        _lastBlock = term.TotalTermFreq < PostingsBlock.Size ? term.PosStart
            : term.TotalTermFreq == PostingsBlock.Size ? -1
            : term.PosStart + term.LastPosBlockOffset;
        _at = 0;
        _count = 0;
        _behind = 0;
        _entry = 0;
        _read = 0;
        _position = 0;
        _jumped = false;
    }

    /// <summary>The next block of documents starts at this place.</summary>
    public void Jump(long pointer, int place)
    {
        _next = pointer;
        _at = 0;
        _count = 0;
        _behind = place;
        _jumped = true;
    }

    /// <summary>Positions not read of the block that is left are to be passed over.</summary>
    public void LeaveBlock(ReadOnlySpan<int> freqs, int count)
    {
        if (!_jumped)
        {
            PassTo(freqs, count);
        }

        _jumped = false;
        _entry = 0;
        _read = 0;
        _position = 0;
    }

    /// <param name="freqs">Frequencies of the block's documents.</param>
    /// <param name="entry">The current document in the block.</param>
    public int Next(ReadOnlySpan<int> freqs, int entry)
    {
        if (entry != _entry)
        {
            PassTo(freqs, entry);
        }

        if (_behind > 0)
        {
            PassOver();
        }

        if (_at == _count)
        {
            Refill();
        }

        _read++;
        int delta = _deltas[_at++];
        _position += delta;
        if (delta < 0 || _position < 0)
        {
            throw _files.Positions!.Corrupt("positions are out of order", _next);
        }

        return _position;
    }

    private void PassTo(ReadOnlySpan<int> freqs, int entry)
    {
        _behind -= _read;
        for (; _entry < entry; _entry++)
        {
            _behind += freqs[_entry];
        }

        _read = 0;
        _position = 0;
    }

    private void PassOver()
    {
        int left = _count - _at;
        if (_behind < left)
        {
            _at += (int)_behind;
            _behind = 0;
            return;
        }

        _behind -= left;
        while (_behind >= PostingsBlock.Size && _next != _lastBlock)
        {
            ByteCursor cursor = _files.Positions!.At(_next);
            _files.Block.Skip(ref cursor);
            _next = cursor.Position;
            _behind -= PostingsBlock.Size;
        }

        _at = _count = 0;
        if (_behind > 0)
        {
            Refill();
            if (_behind > _count)
            {
                throw _files.Positions!.Corrupt("fewer positions than frequencies say", _next);
            }

            _at = (int)_behind;
            _behind = 0;
        }
    }

    private void Refill()
    {
        ByteCursor cursor = _files.Positions!.At(_next);
        if (_next == _lastBlock)
        {
            ReadRest(ref cursor);
        }
        else
        {
            _files.Block.Read(ref cursor, _deltas);
            _count = PostingsBlock.Size;
        }

        _at = 0;
        _next = cursor.Position;
    }

    private void ReadRest(ref ByteCursor cursor)
    {
        _count = (int)(_term.TotalTermFreq % PostingsBlock.Size);
        if (_count == 0)
        {
            throw cursor.Corrupt("more positions were asked for than there are");
        }

        int payload = 0;
        for (int index = 0; index < _count; index++)
        {
            int code = cursor.ReadVInt32();
            if (_field.HasPayloads)
            {
                payload = (code & 1) != 0 ? cursor.ReadVInt32() : payload;
                code = (int)((uint)code >> 1);
                cursor.Skip(payload);
            }

            _deltas[index] = code;
            if (_field.HasOffsets && (cursor.ReadVInt32() & 1) != 0)
            {
                cursor.ReadVInt32();
            }
        }
    }
}
