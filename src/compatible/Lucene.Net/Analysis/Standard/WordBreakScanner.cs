namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// Finds the longest token at each place of a text, by <see cref="WordBreakAutomaton"/>. The text is read in pieces into a window that
/// slides along and only grows when a single token fills it.
/// </summary>
internal sealed class WordBreakScanner
{
    private const int WindowSize = 4096;

    private static readonly int JoinerRun =
        WordBreakAutomaton.Next[(WordBreakAutomaton.Start * WordBreakAutomaton.Classes) + (int)WordBreakClass.ExtendNumLet];

    private TextReader _reader = TextReader.Null;
    private char[] _window = new char[WindowSize];
    private int _filled;
    private bool _atEnd;
    private int _windowOffset;
    private int _start;
    private int _end;

    /// <summary>Joiners before this place were tried and begin no token; trying each again would make long runs of them quadratic.</summary>
    private int _fruitlessUntil;

    /// <summary>Where the token begins in the text.</summary>
    public int Offset => _windowOffset + _start;

    public int Length => _end - _start;

    public ReadOnlySpan<char> Token => _window.AsSpan(_start, _end - _start);

    public void Reset(TextReader reader)
    {
        _reader = reader;
        _filled = 0;
        _atEnd = false;
        _windowOffset = 0;
        _start = 0;
        _end = 0;
        _fruitlessUntil = 0;
    }

    /// <summary>Moves to the next token; <see cref="WordBreakToken.None"/> at the end of the text.</summary>
    public WordBreakToken Next()
    {
        for (_start = _end; SkipToPossibleStart(out int width); _start += width)
        {
            switch (Match())
            {
                case WordBreakToken.None:
                    break;
                case WordBreakToken.Flag:
                    width = Length;
                    break;
                case var found:
                    return found;
            }
        }

        _end = _start;
        return WordBreakToken.None;
    }

    private bool SkipToPossibleStart(out int width)
    {
        while (true)
        {
            int wordBreak = ClassAt(_start, out width);
            if (width == 0)
            {
                return false;
            }

            if (WordBreakAutomaton.Next[(WordBreakAutomaton.Start * WordBreakAutomaton.Classes) + wordBreak] != WordBreakAutomaton.Dead
                && (_start >= _fruitlessUntil || wordBreak != (int)WordBreakClass.ExtendNumLet))
            {
                return true;
            }

            _start += width;
        }
    }

    private WordBreakToken Match()
    {
        int state = WordBreakAutomaton.Start;
        int length = 0;
        WordBreakToken found = WordBreakToken.None;
        bool alive = true;
        while (alive)
        {
            alive = MatchFlat(ref state, ref length, ref found) && MatchOne(ref state, ref length, ref found);
        }

        if (state == JoinerRun)
        {
            _fruitlessUntil = _start + length;
        }

        return found;
    }

    /// <summary>The hot loop: goes on while characters are in the window and in the flat table. False if no token goes on from here.</summary>
    private bool MatchFlat(ref int state, ref int length, ref WordBreakToken found)
    {
        ReadOnlySpan<byte> next = WordBreakAutomaton.Next;
        ReadOnlySpan<byte> accepts = WordBreakAutomaton.Accepts;
        ReadOnlySpan<byte> flat = WordBreakProperty.Flat;
        ReadOnlySpan<char> text = _window.AsSpan(_start, _filled - _start);
        int current = state;
        int place = length;
        while (place < text.Length && text[place] < flat.Length)
        {
            int following = next[(current * WordBreakAutomaton.Classes) + flat[text[place]]];
            if (following == WordBreakAutomaton.Dead)
            {
                break;
            }

            current = following;
            place++;
            if (accepts[current] != 0)
            {
                found = (WordBreakToken)accepts[current];
                _end = _start + place;
            }
        }

        state = current;
        length = place;
        return place == text.Length || text[place] >= flat.Length;
    }

    private bool MatchOne(ref int state, ref int length, ref WordBreakToken found)
    {
        int wordBreak = ClassAt(_start + length, out int width);
        int following = width == 0 ? WordBreakAutomaton.Dead : WordBreakAutomaton.Next[(state * WordBreakAutomaton.Classes) + wordBreak];
        if (following == WordBreakAutomaton.Dead)
        {
            return false;
        }

        state = following;
        length += width;
        if (WordBreakAutomaton.Accepts[state] != 0)
        {
            found = (WordBreakToken)WordBreakAutomaton.Accepts[state];
            _end = _start + length;
        }

        return true;
    }

    /// <summary>The class of the code point at a place of the window, and its width: 0 past the end of the text.</summary>
    private int ClassAt(int place, out int width)
    {
        if (place >= _filled && !Refill(ref place))
        {
            width = 0;
            return 0;
        }

        char first = _window[place];
        if (!char.IsHighSurrogate(first))
        {
            width = 1;
            return WordBreakProperty.Of(first);
        }

        return ClassOfPair(place, out width);
    }

    private int ClassOfPair(int place, out int width)
    {
        int second = place + 1;
        if ((second < _filled || Refill(ref second)) && char.IsLowSurrogate(_window[second]))
        {
            width = 2;
            return WordBreakProperty.Of(char.ConvertToUtf32(_window[second - 1], _window[second]));
        }

        width = 1;
        return 0;
    }

    /// <summary>Reads more text. What lies before the token under way is dropped, which moves <paramref name="place"/> down.</summary>
    private bool Refill(ref int place)
    {
        if (_atEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            Slide(ref place);
        }
        else if (_filled == _window.Length)
        {
            Array.Resize(ref _window, _window.Length * 2);
        }

        int read = _reader.Read(_window, _filled, _window.Length - _filled);
        _atEnd = read <= 0;
        _filled += Math.Max(read, 0);
        return !_atEnd;
    }

    private void Slide(ref int place)
    {
        int dropped = _start;
        Array.Copy(_window, dropped, _window, 0, _filled - dropped);
        _windowOffset += dropped;
        _filled -= dropped;
        _end -= dropped;
        _fruitlessUntil -= dropped;
        place -= dropped;
        _start = 0;
    }
}
