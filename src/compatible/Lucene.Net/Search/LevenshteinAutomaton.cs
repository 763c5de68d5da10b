using System.Text;

namespace Lucene.Net.Search;

/// <summary>
/// Says how many edits a term is from a word, code point by code point. A state is a row of the edit distance table (and the one before, for swaps),
/// cut off above the most edits; states and transitions are made when they are first met. Code points that the word does not have are all alike.
/// Used again for another word with <see cref="Start"/>. See Schulz and Mihov, "Fast String Correction with Levenshtein Automata", 2002.
/// </summary>
internal sealed class LevenshteinAutomaton
{
    public const int Dead = 0;
    public const int First = 1;
    private const int Unknown = -1;
    private readonly byte[] _asciiClasses = new byte[128];
    private int[] _word = new int[32];
    private int[] _alphabet = new int[32];
    private byte[] _rows = new byte[1 << 12];
    private int[] _transitions = new int[1 << 10];
    private int[] _slots = new int[256];
    private byte[] _next = new byte[64];
    private int _length;
    private int _letters;
    private int _states;
    private int _maxEdits;
    private bool _transpositions;

    private byte TooFar => (byte)(_maxEdits + 1);

    /// <summary>Two rows, and the class of the last code point.</summary>
    private int Width => (2 * (_length + 1)) + 1;

    private int Classes => _letters + 1;

    public void Start(ReadOnlySpan<char> word, int maxEdits, bool transpositions)
    {
        _maxEdits = maxEdits;
        _transpositions = transpositions;
        ReadWord(word);
        for (int ascii = 0; ascii < _asciiClasses.Length; ascii++)
        {
            _asciiClasses[ascii] = (byte)ClassOf(ascii);
        }

        Array.Clear(_slots);
        _states = 0;
        _next = _next.Length < Width ? new byte[Width] : _next;
        _next.AsSpan(0, Width).Fill(TooFar);
        Append();
        for (int at = 0; at <= _length; at++)
        {
            _next[at] = Cut(at);
        }

        _next[Width - 1] = 0;
        Append();
    }

    /// <summary>Edits of what was read up to this state; more than the most when it is not within them.</summary>
    public int EditsOf(int state) => _rows[(state * Width) + _length];

    public int Step(int state, int codePoint)
    {
        int symbol = codePoint < 128 ? _asciiClasses[codePoint] : ClassOf(codePoint);
        int next = _transitions[(state * Classes) + symbol];
        return next != Unknown ? next : Compute(state, symbol);
    }

    private void ReadWord(ReadOnlySpan<char> word)
    {
        _length = 0;
        _letters = 0;
        if (_word.Length < word.Length)
        {
            _word = new int[word.Length];
            _alphabet = new int[word.Length];
        }

        foreach (Rune rune in word.EnumerateRunes())
        {
            _word[_length++] = rune.Value;
            if (!_alphabet.AsSpan(0, _letters).Contains(rune.Value))
            {
                _alphabet[_letters++] = rune.Value;
            }
        }
    }

    private int ClassOf(int codePoint)
    {
        int at = _alphabet.AsSpan(0, _letters).IndexOf(codePoint);
        return at < 0 ? _letters : at;
    }

    private byte Cut(int edits) => (byte)Math.Min(edits, TooFar);

    private int Compute(int state, int symbol)
    {
        int next = Dead;
        if (state != Dead)
        {
            MakeNextRow(_rows.AsSpan(state * Width, Width), symbol);
            next = Find();
        }

        return _transitions[(state * Classes) + symbol] = next;
    }

    private void MakeNextRow(ReadOnlySpan<byte> rows, int symbol)
    {
        int row = _length + 1;
        int codePoint = symbol < _letters ? _alphabet[symbol] : -1;
        int last = rows[^1] - 1;
        int lastCodePoint = last >= 0 && last < _letters ? _alphabet[last] : -1;
        _next[0] = Cut(rows[0] + 1);
        for (int at = 1; at < row; at++)
        {
            int edits = Math.Min(Math.Min(rows[at] + 1, _next[at - 1] + 1), rows[at - 1] + (_word[at - 1] == codePoint ? 0 : 1));
            if (_transpositions && at > 1 && _word[at - 1] == lastCodePoint && _word[at - 2] == codePoint)
            {
                edits = Math.Min(edits, rows[row + at - 2] + 1);
            }

            _next[at] = Cut(edits);
        }

        rows[..row].CopyTo(_next.AsSpan(row));
        _next[Width - 1] = (byte)(_transpositions ? symbol + 1 : 0);
    }

    /// <summary>The state of the row that was made, which may be a new one.</summary>
    private int Find()
    {
        ReadOnlySpan<byte> rows = _next.AsSpan(0, Width);
        if (!rows[..^1].ContainsAnyInRange((byte)0, (byte)_maxEdits))
        {
            return Dead;
        }

        int slot = (int)(Hash(rows) & (uint)(_slots.Length - 1));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_rows.AsSpan(_slots[slot] * Width, Width).SequenceEqual(rows))
            {
                return _slots[slot];
            }
        }

        return Append();
    }

    private int Append()
    {
        int state = _states++;
        Grow(ref _rows, _states * Width);
        Grow(ref _transitions, _states * Classes);
        _next.AsSpan(0, Width).CopyTo(_rows.AsSpan(state * Width));
        _transitions.AsSpan(state * Classes, Classes).Fill(Unknown);
        if (_states * 2 > _slots.Length)
        {
            _slots = new int[_slots.Length * 2];
            for (int other = First; other < _states; other++)
            {
                Place(other);
            }
        }
        else if (state != Dead)
        {
            Place(state);
        }

        return state;
    }

    private void Place(int state)
    {
        int slot = (int)(Hash(_rows.AsSpan(state * Width, Width)) & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = state;
    }

    private static uint Hash(ReadOnlySpan<byte> rows)
    {
        uint hash = 2166136261;
        foreach (byte one in rows)
        {
            hash = (hash ^ one) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static void Grow<T>(ref T[] array, int needed)
    {
        if (array.Length < needed)
        {
            Array.Resize(ref array, Math.Max(needed, array.Length * 2));
        }
    }
}
