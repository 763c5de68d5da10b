using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Shingle;

/// <summary>The tokens from the current position on, with fillers where positions are empty.</summary>
internal sealed class ShingleWindow(TokenStream input, TokenStream filter)
{
    private readonly IOffsetAttribute _offset = filter.AddAttribute<IOffsetAttribute>();
    private readonly IPositionIncrementAttribute _increment = filter.AddAttribute<IPositionIncrementAttribute>();
    private readonly Queue<Slot> _free = new();
    private readonly List<Slot> _slots = [];

    /// <summary>The token that waits behind the fillers before it.</summary>
    private readonly TokenSnapshot _waiting = new();
    private readonly TokenSnapshot _end = new();
    private int _fillersToCome;
    private bool _exhausted;

    /// <summary>How many tokens to hold while there are any.</summary>
    public int Size { get; set; }

    public string Filler { get; set; } = ShingleFilter.DEFAULT_FILLER_TOKEN;

    public int Count => _slots.Count;

    public void Reset()
    {
        while (_slots.Count > 0)
        {
            Release();
        }

        _waiting.Clear();
        _end.Clear();
        _fillersToCome = 0;
        _exhausted = false;
    }

    /// <summary>Drops the first token and fills up.</summary>
    public void Shift()
    {
        if (_slots.Count > 0)
        {
            Release();
        }

        while (_slots.Count < Size && Pull())
        {
        }
    }

    public bool IsAllFiller(int size)
    {
        for (int i = 0; i < size; i++)
        {
            if (!_slots[i].IsFiller)
            {
                return false;
            }
        }

        return true;
    }

    public int EndOffset(int size) => _slots[size - 1].EndOffset;

    /// <summary>Puts the first token's attributes into the filter, and the terms of the first tokens joined.</summary>
    public void Write(int size, string separator, ICharTermAttribute term)
    {
        _slots[0].Token.CopyTo(filter);
        term.Length = 0;
        for (int i = 0; i < size; i++)
        {
            if (i > 0)
            {
                term.Append(separator);
            }

            Slot slot = _slots[i];
            if (slot.IsFiller)
            {
                term.Append(Filler);
            }
            else
            {
                term.Append(slot.Token.Get<ICharTermAttribute>());
            }
        }
    }

    /// <summary>Puts back the state in which the input ended; false if it has not been read to its end.</summary>
    public bool RestoreEnd()
    {
        if (_end.IsTaken)
        {
            _end.CopyTo(filter);
        }

        return _end.IsTaken;
    }

    private bool Pull()
    {
        if (_fillersToCome > 0)
        {
            _fillersToCome--;
            AddFiller(_waiting);
            return true;
        }

        if (_waiting.IsTaken && !_exhausted)
        {
            _waiting.CopyTo(filter);
            _waiting.Clear();
            AddToken();
            return true;
        }

        return !_exhausted && PullFromInput();
    }

    private bool PullFromInput()
    {
        if (!input.IncrementToken())
        {
            return PullEnd();
        }

        if (_increment.PositionIncrement <= 1)
        {
            AddToken();
            return true;
        }

        _fillersToCome = Math.Min(_increment.PositionIncrement, Size) - 1;
        _waiting.Take(filter);
        return Pull();
    }

    /// <summary>Positions that are empty at the end of the text get their fillers too.</summary>
    private bool PullEnd()
    {
        _exhausted = true;
        input.End();
        _end.Take(filter);
        _fillersToCome = Math.Min(_increment.PositionIncrement, Size - 1);
        if (_fillersToCome > 0)
        {
            _offset.SetOffset(_offset.EndOffset, _offset.EndOffset);
            _waiting.Take(filter);
        }

        return _fillersToCome > 0 && Pull();
    }

    private void AddToken()
    {
        Slot slot = Add();
        slot.Token.Take(filter);
        slot.IsFiller = false;
        slot.EndOffset = _offset.EndOffset;
    }

    /// <summary>A filler stands, without length, where the token after it begins.</summary>
    private void AddFiller(TokenSnapshot next)
    {
        next.CopyTo(filter);
        _offset.SetOffset(_offset.StartOffset, _offset.StartOffset);
        AddToken();
        _slots[^1].IsFiller = true;
    }

    private Slot Add()
    {
        Slot slot = _free.TryDequeue(out Slot? used) ? used : new Slot();
        _slots.Add(slot);
        return slot;
    }

    private void Release()
    {
        _free.Enqueue(_slots[0]);
        _slots.RemoveAt(0);
    }

    private sealed class Slot
    {
        public TokenSnapshot Token { get; } = new();

        public bool IsFiller { get; set; }

        public int EndOffset { get; set; }
    }
}
