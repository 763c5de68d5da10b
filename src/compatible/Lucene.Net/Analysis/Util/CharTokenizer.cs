using System.Text;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Util;

/// <summary>Tokens are runs of code points of one kind. A run longer than 255 UTF-16 units is cut there.</summary>
public abstract class CharTokenizer : Tokenizer
{
    private const int LongestToken = 255;

    private readonly char[] _read = new char[4096];
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private int _place;
    private int _filled;
    private int _readOffset;
    private int _finalOffset;

    protected CharTokenizer(LuceneVersion matchVersion, TextReader input)
        : this(matchVersion, AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input)
    {
    }

    protected CharTokenizer(LuceneVersion matchVersion, AttributeFactory factory, TextReader input)
        : base(factory, input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    public sealed override bool IncrementToken()
    {
        ClearAttributes();
        int start = SkipToToken();
        int end = start;
        while (_term.Length < LongestToken && Peek(out int codePoint, out int width) && IsTokenChar(codePoint))
        {
            Append(Normalize(codePoint));
            _place += width;
            end += width;
        }

        if (_term.Length == 0)
        {
            _finalOffset = CorrectOffset(start);
            return false;
        }

        _finalOffset = CorrectOffset(end);
        _offset.SetOffset(CorrectOffset(start), _finalOffset);
        return true;
    }

    public sealed override void End()
    {
        base.End();
        _offset.SetOffset(_finalOffset, _finalOffset);
    }

    public override void Reset()
    {
        base.Reset();
        _place = 0;
        _filled = 0;
        _readOffset = 0;
        _finalOffset = 0;
    }

    /// <summary>Whether a code point belongs to a token.</summary>
    protected abstract bool IsTokenChar(int c);

    /// <summary>What is put into the token for a code point.</summary>
    protected virtual int Normalize(int c) => c;

    private int SkipToToken()
    {
        while (Peek(out int codePoint, out int width) && !IsTokenChar(codePoint))
        {
            _place += width;
        }

        return _readOffset + _place;
    }

    /// <summary>The code point that comes next; a surrogate that stands alone is one. False at the end of the text.</summary>
    private bool Peek(out int codePoint, out int width)
    {
        if (_place >= _filled && !Refill())
        {
            codePoint = 0;
            width = 0;
            return false;
        }

        if (_place + 1 == _filled && char.IsHighSurrogate(_read[_place]))
        {
            Refill();
        }

        char first = _read[_place];
        bool pair = char.IsHighSurrogate(first) && _place + 1 < _filled && char.IsLowSurrogate(_read[_place + 1]);
        codePoint = pair ? char.ConvertToUtf32(first, _read[_place + 1]) : first;
        width = pair ? 2 : 1;
        return true;
    }

    /// <summary>Moves what is left (at most half a pair) to the front and reads on. False if nothing is there to be seen.</summary>
    private bool Refill()
    {
        int left = _filled - _place;
        Array.Copy(_read, _place, _read, 0, left);
        _readOffset += _place;
        _place = 0;
        _filled = left + Math.Max(m_input.Read(_read, left, _read.Length - left), 0);
        return _filled > 0;
    }

    private void Append(int codePoint)
    {
        if (codePoint <= char.MaxValue)
        {
            _term.Append((char)codePoint);
            return;
        }

        Span<char> pair = stackalloc char[2];
        new Rune(codePoint).EncodeToUtf16(pair);
        _term.Append(pair);
    }
}
