using System.Runtime.InteropServices;
using System.Text;

namespace Lucene.Net.Search;

/// <summary>
/// Says how many edits a term is from a word, code point by code point. A state is a row of the edit distance table (and the one before, for swaps),
/// cut off above the most edits; states and transitions are made when they are first met. Code points that the word does not have are all alike.
/// See Schulz and Mihov, "Fast String Correction with Levenshtein Automata", 2002.
/// </summary>
internal sealed class LevenshteinAutomaton
{
    public const int Dead = 0;
    public const int Start = 1;
    private const int Unknown = -1;
    private readonly int[] _word;
    private readonly int _maxEdits;
    private readonly bool _transpositions;
    private readonly int[] _alphabet;
    private readonly List<byte[]> _rows = [];
    private readonly List<int> _transitions = [];
    private readonly Dictionary<string, int> _states = new(StringComparer.Ordinal);
    private readonly byte[] _asciiClasses = new byte[128];

    public LevenshteinAutomaton(string word, int maxEdits, bool transpositions)
    {
        _word = [.. word.EnumerateRunes().Select(rune => rune.Value)];
        _maxEdits = maxEdits;
        _transpositions = transpositions;
        _alphabet = [.. _word.Distinct()];
        for (int ascii = 0; ascii < _asciiClasses.Length; ascii++)
        {
            _asciiClasses[ascii] = (byte)SearchAlphabet(ascii);
        }

        AddState(new byte[Width]);
        byte[] start = new byte[Width];
        for (int at = 0; at <= _word.Length; at++)
        {
            start[at] = Cut(at);
            start[_word.Length + 1 + at] = TooFar;
        }

        start[^1] = 0;
        AddState(start);
    }

    public int WordLength => _word.Length;

    private byte TooFar => (byte)(_maxEdits + 1);

    /// <summary>Two rows, and the class of the last code point.</summary>
    private int Width => (2 * (_word.Length + 1)) + 1;

    private int Classes => _alphabet.Length + 1;

    /// <summary>Edits of what was read up to this state; more than the most when it is not within them.</summary>
    public int EditsOf(int state) => state == Dead ? TooFar : _rows[state][_word.Length];

    public int Step(int state, int codePoint)
    {
        int symbol = codePoint < 128 ? _asciiClasses[codePoint] : SearchAlphabet(codePoint);
        int slot = (state * Classes) + symbol;
        int next = _transitions[slot];
        return next != Unknown ? next : Compute(state, symbol, slot);
    }

    private int SearchAlphabet(int codePoint)
    {
        int at = Array.IndexOf(_alphabet, codePoint);
        return at < 0 ? _alphabet.Length : at;
    }

    private byte Cut(int edits) => (byte)Math.Min(edits, TooFar);

    private int Compute(int state, int symbol, int slot)
    {
        int next = state == Dead ? Dead : AddState(NextRow(_rows[state], symbol));
        CollectionsMarshal.AsSpan(_transitions)[slot] = next;
        return next;
    }

    private byte[] NextRow(byte[] rows, int symbol)
    {
        int length = _word.Length + 1;
        byte[] next = new byte[Width];
        int codePoint = symbol < _alphabet.Length ? _alphabet[symbol] : -1;
        int lastSymbol = rows[^1] - 1;
        int lastCodePoint = lastSymbol >= 0 && lastSymbol < _alphabet.Length ? _alphabet[lastSymbol] : -1;
        next[0] = Cut(rows[0] + 1);
        for (int at = 1; at < length; at++)
        {
            int edits = Math.Min(Math.Min(rows[at] + 1, next[at - 1] + 1), rows[at - 1] + (_word[at - 1] == codePoint ? 0 : 1));
            if (_transpositions && at > 1 && _word[at - 1] == lastCodePoint && _word[at - 2] == codePoint)
            {
                edits = Math.Min(edits, rows[length + at - 2] + 1);
            }

            next[at] = Cut(edits);
        }

        rows.AsSpan(0, length).CopyTo(next.AsSpan(length));
        next[^1] = (byte)(_transpositions ? symbol + 1 : 0);
        return next;
    }

    private int AddState(byte[] rows)
    {
        bool isDead = _rows.Count > 0 && !rows.AsSpan(0, 2 * (_word.Length + 1)).ContainsAnyInRange((byte)0, (byte)_maxEdits);
        if (isDead)
        {
            return Dead;
        }

        string key = _rows.Count == 0 ? "dead" : Encoding.Latin1.GetString(rows);
        if (!_states.TryGetValue(key, out int state))
        {
            state = _rows.Count;
            _states.Add(key, state);
            _rows.Add(rows);
            for (int symbol = 0; symbol < Classes; symbol++)
            {
                _transitions.Add(Unknown);
            }
        }

        return state;
    }
}
