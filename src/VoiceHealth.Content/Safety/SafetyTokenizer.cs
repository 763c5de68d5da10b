namespace VoiceHealth.Content.Safety;

/// <summary>
/// Cuts an utterance into the words that safety rules work on, without allocating: letters and digits, lower case; a clitic is a
/// word of its own ("he's" is "he" and "'s"), so that a pattern need not list who can have one. It is separate from the normaliser
/// of search on purpose: tuning how topics are found must never change what is dangerous.
/// </summary>
public ref struct SafetyTokenizer
{
    /// <summary>A longer word is cut off: no rule has one.</summary>
    public const int MaxWordLength = 32;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private int _position;
    private int _length;
    private int _cliticLength;

    /// <param name="buffer">Room for <see cref="MaxWordLength"/> characters.</param>
    public SafetyTokenizer(ReadOnlySpan<char> text, Span<char> buffer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(buffer.Length, MaxWordLength);
        _text = text;
        _buffer = buffer;
    }

    /// <summary>The next word; valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<char> word)
    {
        if (_cliticLength > 0)
        {
            word = _buffer.Slice(_length, _cliticLength);
            _cliticLength = 0;
            return true;
        }

        ReadLetters();
        SplitClitic();
        word = _buffer[.._length];
        return _length > 0;
    }

    private void ReadLetters()
    {
        _length = 0;
        for (; _position < _text.Length; _position++)
        {
            char c = _text[_position];
            c = c is '\u2019' or '\u02BC' or '\u2018' or '`' ? '\'' : char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(c) || (c == '\'' && _length > 0))
            {
                Append(c);
            }
            else if (_length > 0)
            {
                break;
            }
        }

        while (_length > 0 && _buffer[_length - 1] == '\'')
        {
            _length--;
        }
    }

    private void Append(char c)
    {
        if (_length < MaxWordLength)
        {
            _buffer[_length++] = c;
        }
    }

    private void SplitClitic()
    {
        ReadOnlySpan<char> read = _buffer[.._length];
        int apostrophe = read.LastIndexOf('\'');
        if (apostrophe > 0 && read[apostrophe..] is "'s" or "'m" or "'re" or "'ve" or "'ll" or "'d")
        {
            _cliticLength = _length - apostrophe;
            _length = apostrophe;
        }
    }
}
