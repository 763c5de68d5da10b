using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// Cuts text into words by the word-boundary rules of Unicode 6.3 (UAX #29), as Lucene 4.8 does. A token longer than
/// <see cref="MaxTokenLength"/> is left out and leaves a hole in the positions.
/// </summary>
public sealed class StandardTokenizer : Tokenizer
{
    public const int ALPHANUM = 0;
    public const int NUM = 6;
    public const int SOUTHEAST_ASIAN = 9;
    public const int IDEOGRAPHIC = 10;
    public const int HIRAGANA = 11;
    public const int KATAKANA = 12;
    public const int HANGUL = 13;

    /// <summary>The names of the types, by the numbers above; those in between are no longer given to any token.</summary>
    public static readonly string[] TOKEN_TYPES =
    [
        "<ALPHANUM>", "<APOSTROPHE>", "<ACRONYM>", "<COMPANY>", "<EMAIL>", "<HOST>", "<NUM>", "<CJ>", "<ACRONYM_DEP>",
        "<SOUTHEAST_ASIAN>", "<IDEOGRAPHIC>", "<HIRAGANA>", "<KATAKANA>", "<HANGUL>",
    ];

    private readonly WordBreakScanner _scanner = new();
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly ITypeAttribute _type;
    private int _skippedPositions;
    private int _maxTokenLength = 255;

    /// <exception cref="ArgumentException">The version is older than 4.7, whose rules were those of an older Unicode.</exception>
    public StandardTokenizer(LuceneVersion matchVersion, TextReader input)
        : this(matchVersion, AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input)
    {
    }

    /// <exception cref="ArgumentException">The version is older than 4.7, whose rules were those of an older Unicode.</exception>
    public StandardTokenizer(LuceneVersion matchVersion, AttributeFactory factory, TextReader input)
        : base(factory, input)
    {
        if (matchVersion < LuceneVersion.LUCENE_47)
        {
            throw new ArgumentException($"StandardTokenizer has the rules of 4.7 and later only; asked for {matchVersion}.", nameof(matchVersion));
        }

        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    /// <summary>In UTF-16 units. Default 255.</summary>
    public int MaxTokenLength
    {
        get => _maxTokenLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxTokenLength = value;
        }
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        _skippedPositions = 0;
        while (_scanner.Next() is var found and not WordBreakToken.None)
        {
            if (_scanner.Length <= _maxTokenLength)
            {
                Emit(found);
                return true;
            }

            _skippedPositions++;
        }

        return false;
    }

    public override void End()
    {
        base.End();
        int end = CorrectOffset(_scanner.Offset + _scanner.Length);
        _offset.SetOffset(end, end);
        _increment.PositionIncrement += _skippedPositions;
    }

    public override void Reset()
    {
        base.Reset();
        _scanner.Reset(m_input);
        _skippedPositions = 0;
    }

    public override void Close()
    {
        base.Close();
        _scanner.Reset(m_input);
    }

    private static string TypeName(WordBreakToken token) => TOKEN_TYPES[token switch
    {
        WordBreakToken.Num => NUM,
        WordBreakToken.SoutheastAsian => SOUTHEAST_ASIAN,
        WordBreakToken.Ideographic => IDEOGRAPHIC,
        WordBreakToken.Hiragana => HIRAGANA,
        WordBreakToken.Katakana => KATAKANA,
        WordBreakToken.Hangul => HANGUL,
        _ => ALPHANUM,
    }];

    private void Emit(WordBreakToken found)
    {
        _increment.PositionIncrement = _skippedPositions + 1;
        ReadOnlySpan<char> token = _scanner.Token;
        token.CopyTo(_term.ResizeBuffer(token.Length));
        _term.Length = token.Length;
        int start = _scanner.Offset;
        _offset.SetOffset(CorrectOffset(start), CorrectOffset(start + token.Length));
        _type.Type = TypeName(found);
    }
}
