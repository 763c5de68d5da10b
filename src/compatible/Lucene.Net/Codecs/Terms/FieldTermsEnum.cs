using Lucene.Net.Codecs.Postings;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Lucene.Net.Codecs.Terms;

/// <summary>Goes through the terms of a field in byte order, descending into blocks as they come.</summary>
internal sealed class FieldTermsEnum(FieldTerms field) : TermsEnum
{
    private readonly List<Frame> _stack = [];
    private readonly BytesRef _term = new(64);
    private TermEntry _entry;
    private bool _started;
    private bool _ended;
    private bool _sought;

    public override BytesRef Term => _term;

    public override int DocFreq => _entry.DocFreq;

    public override long TotalTermFreq => _entry.TotalTermFreq;

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public ref readonly TermEntry Entry => ref _entry;

    public override bool MoveNext()
    {
        field.Reader.IncRef();
        try
        {
            return Next();
        }
        finally
        {
            field.Reader.DecRef();
        }
    }

    public override bool SeekExact(BytesRef text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TryFind(text))
        {
            return false;
        }

        _term.CopyBytes(text);
        _started = true;
        _ended = false;
        _sought = true;
        return true;
    }

    public override SeekStatus SeekCeil(BytesRef text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MoveTo(text))
        {
            return SeekStatus.END;
        }

        return _term.BytesEquals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
    }

    public override DocsEnum Docs(IBits? liveDocs, DocsEnum? reuse)
    {
        CursorDocsEnum documents = reuse as CursorDocsEnum ?? new CursorDocsEnum(new PostingsCursor());
        documents.Start(field, _entry, withPositions: false, liveDocs);
        return documents;
    }

    public override DocsAndPositionsEnum? DocsAndPositions(IBits? liveDocs, DocsAndPositionsEnum? reuse)
    {
        if (!field.HasPositions)
        {
            return null;
        }

        CursorPositionsEnum positions = reuse as CursorPositionsEnum ?? new CursorPositionsEnum(new PostingsCursor());
        positions.Start(field, _entry, liveDocs);
        return positions;
    }

    private bool Next()
    {
        if (_ended)
        {
            return false;
        }

        if (_sought)
        {
            _sought = false;
            _stack.Clear();
            Position(_term.AsSpan().ToArray(), afterwards: true);
        }
        else if (!_started)
        {
            _started = true;
            _stack.Clear();
            _stack.Add(new Frame(field.RootBlock, 0));
        }

        while (_stack.Count > 0)
        {
            if (_stack[^1].MoveNext(field, this))
            {
                return true;
            }
        }

        _ended = true;
        return false;
    }

    private bool TryFind(BytesRef text)
    {
        field.Reader.IncRef();
        try
        {
            return field.TryFind(text.AsSpan(), out _entry);
        }
        finally
        {
            field.Reader.DecRef();
        }
    }

    /// <summary>Moves to the first term at or after the text.</summary>
    private bool MoveTo(BytesRef text)
    {
        field.Reader.IncRef();
        try
        {
            _stack.Clear();
            _started = true;
            _ended = false;
            _sought = false;
            _term.CopyBytes(text);
            Position(text.AsSpan(), afterwards: false);
            return Next();
        }
        finally
        {
            field.Reader.DecRef();
        }
    }

    /// <summary>Sets the stack so that the next term is the first at (or after) the target.</summary>
    private void Position(ReadOnlySpan<byte> target, bool afterwards)
    {
        long block = field.RootBlock;
        int prefix = 0;
        while (block >= 0)
        {
            Frame frame = new(block, prefix);
            _stack.Add(frame);
            block = frame.PassTo(field, target, afterwards);
            if (block >= 0)
            {
                prefix = frame.SubPrefix;
            }
        }
    }

    private void SetTerm(int prefix, ReadOnlySpan<byte> suffix)
    {
        _term.Length = prefix;
        _term.Grow(prefix + suffix.Length);
        suffix.CopyTo(_term.Bytes.AsSpan(prefix));
        _term.Length = prefix + suffix.Length;
    }

    /// <summary>A place in a block, which is read whole.</summary>
    private sealed class Frame(long block, int prefix)
    {
        private long _block = block;
        private List<Item>? _items;
        private int _at;
        private long _nextFloor = -1;

        public int SubPrefix { get; private set; }

        public bool MoveNext(FieldTerms field, FieldTermsEnum owner)
        {
            _items ??= Load(field);
            while (_at == _items.Count)
            {
                if (_nextFloor < 0)
                {
                    owner._stack.RemoveAt(owner._stack.Count - 1);
                    return false;
                }

                _block = _nextFloor;
                _items = Load(field);
                _at = 0;
            }

            Item item = _items[_at++];
            owner.SetTerm(prefix, item.Suffix);
            if (item.SubBlock >= 0)
            {
                owner._stack.Add(new Frame(item.SubBlock, prefix + item.Suffix.Length));
                return false;
            }

            owner._entry = item.Term;
            return true;
        }

        /// <summary>Passes over what is before the target. Returns the block to go on in, or -1.</summary>
        public long PassTo(FieldTerms field, ReadOnlySpan<byte> target, bool afterwards)
        {
            ReadOnlySpan<byte> rest = target[Math.Min(prefix, target.Length)..];
            while (true)
            {
                _items = Load(field);
                for (_at = 0; _at < _items.Count; _at++)
                {
                    Item item = _items[_at];
                    bool leadsOn = item.SubBlock >= 0 && (rest.Length > item.Suffix.Length || afterwards) && rest.StartsWith(item.Suffix);
                    if (leadsOn)
                    {
                        _at++;
                        SubPrefix = prefix + item.Suffix.Length;
                        return item.SubBlock;
                    }

                    int order = item.Suffix.AsSpan().SequenceCompareTo(rest);
                    if (order > 0 || (order == 0 && !afterwards))
                    {
                        return -1;
                    }
                }

                if (_nextFloor < 0)
                {
                    return -1;
                }

                _block = _nextFloor;
            }
        }

        private List<Item> Load(FieldTerms field)
        {
            TermsBlock block = new(field, _block);
            List<Item> items = new(Math.Min(block.EntryCount, 256));
            while (block.MoveNext())
            {
                items.Add(new Item(block.Suffix.ToArray(), block.SubBlock, block.SubBlock < 0 ? block.ReadTerm() : default));
            }

            _nextFloor = block.IsLast ? -1 : block.End;
            return items;
        }
    }

    private readonly record struct Item(byte[] Suffix, long SubBlock, TermEntry Term);
}
