using System.Collections.Immutable;
using VoiceHealth.Content.Safety;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>
/// Parses a pattern:
/// <code>
/// stiff neck        these words, one after the other
/// stiff neck?       the last word may be missing
/// (stiff|sore) neck one of them; a choice may hold anything that a pattern may
/// &lt;who&gt;             whatever the term "who" finds
/// a .. b            up to 3 other words between them
/// a ..5 b           up to 5 other words between them
/// ^ a $             only where the utterance starts and ends
/// &lt;digits&gt;          a number in digits
/// &lt;any&gt;             any one word
/// &lt;match&gt;           in a context: the words that the rule has found
/// </code>
/// </summary>
internal sealed class PatternParser
{
    private const int DefaultGap = 3;
    private const int MaxGap = 15;

    private readonly string _text;
    private int _position;

    private PatternParser(string text) => _text = text;

    /// <exception cref="FormatException">The text is no pattern; the message says why.</exception>
    public static ImmutableArray<PatternPart> Parse(string text)
    {
        var parser = new PatternParser(text);
        ImmutableArray<PatternPart> parts = parser.ReadSequence();
        return parser._position == text.Length
            ? parts
            : throw new FormatException($"\"{text[parser._position]}\" in column {parser._position + 1} has no counterpart.");
    }

    private ImmutableArray<PatternPart> ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        int gap = 0;
        for (SkipSpace(); _position < _text.Length && _text[_position] is not (')' or '|'); SkipSpace())
        {
            if (_text[_position] == '.')
            {
                gap = ReadGap();
                continue;
            }

            AddItem(parts, gap);
            gap = 0;
        }

        if (parts.Count == 0 || gap > 0 || parts[0].Gap > 0)
        {
            throw new FormatException($"Words are missing before column {_position + 1}, or a gap has no words on one side.");
        }

        return parts.ToImmutable();
    }

    private void AddItem(ImmutableArray<PatternPart>.Builder parts, int gap)
    {
        ImmutableArray<PatternNode> nodes = ReadNodes();
        bool optional = _position < _text.Length && _text[_position] == '?';
        if (optional)
        {
            _position++;
        }

        if (nodes.Length > 1 && optional)
        {
            ImmutableArray<PatternPart> inner = [.. nodes.Select(n => new PatternPart(n, 0, false))];
            nodes = [new PatternNode.Choice(string.Join(' ', nodes), [inner])];
        }

        for (int i = 0; i < nodes.Length; i++)
        {
            parts.Add(new PatternPart(nodes[i], i == 0 ? gap : 0, optional));
        }
    }

    private ImmutableArray<PatternNode> ReadNodes()
    {
        switch (_text[_position])
        {
            case '^':
                _position++;
                return [new PatternNode.Term("start")];
            case '$':
                _position++;
                return [new PatternNode.Term("end")];
            case '<':
                return [ReadTerm()];
            case '(':
                return [ReadChoice()];
            default:
                return ReadWords();
        }
    }

    private PatternNode.Term ReadTerm()
    {
        int end = _text.IndexOf('>', _position);
        if (end < 0)
        {
            throw new FormatException($"\"<\" in column {_position + 1} has no \">\".");
        }

        string name = _text[(_position + 1)..end];
        _position = end + 1;
        return new PatternNode.Term(name);
    }

    private PatternNode.Choice ReadChoice()
    {
        int start = _position;
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PatternPart>>();
        do
        {
            _position++;
            choices.Add(ReadSequence());
        }
        while (_position < _text.Length && _text[_position] == '|');

        if (_position == _text.Length)
        {
            throw new FormatException($"\"(\" in column {start + 1} has no \")\".");
        }

        _position++;
        return new PatternNode.Choice(_text[start.._position], choices.ToImmutable());
    }

    private ImmutableArray<PatternNode> ReadWords()
    {
        int start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '\'' or '-'))
        {
            _position++;
        }

        string text = _text[start.._position];
        if (text.StartsWith('\''))
        {
            // A clitic on its own, as in "('s|is) choking".
            return [new PatternNode.Word(text)];
        }

        var words = ImmutableArray.CreateBuilder<PatternNode>();
        var tokens = new SafetyTokenizer(text, new char[SafetyTokenizer.MaxWordLength]);
        while (tokens.TryRead(out ReadOnlySpan<char> word))
        {
            words.Add(new PatternNode.Word(word.ToString()));
        }

        return words.Count > 0
            ? words.ToImmutable()
            : throw new FormatException($"\"{_text[start]}\" in column {start + 1} is not part of a pattern.");
    }

    private int ReadGap()
    {
        int start = _position;
        while (_position < _text.Length && (_text[_position] == '.' || char.IsAsciiDigit(_text[_position])))
        {
            _position++;
        }

        string gap = _text[start.._position];
        if (gap == "..")
        {
            return DefaultGap;
        }

        return gap.StartsWith("..", StringComparison.Ordinal) && int.TryParse(gap.AsSpan(2), out int words) && words is > 0 and <= MaxGap
            ? words
            : throw new FormatException($"\"{gap}\" is not a gap; expected \"..\" or \"..\" and a number up to {MaxGap}.");
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }
}
