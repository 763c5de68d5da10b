using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Shingle;

/// <summary>
/// Adds word n-grams. Holes in the positions (dropped stop words) are filled with a filler; a shingle of fillers alone is left out.
/// At each position the word comes first, then the shingles that begin there, shortest first.
/// </summary>
public sealed class ShingleFilter : TokenFilter
{
    public const string DEFAULT_FILLER_TOKEN = "_";
    public const int DEFAULT_MAX_SHINGLE_SIZE = 2;
    public const int DEFAULT_MIN_SHINGLE_SIZE = 2;
    public const string DEFAULT_TOKEN_TYPE = "shingle";
    public const string DEFAULT_TOKEN_SEPARATOR = " ";

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IPositionLengthAttribute _length;
    private readonly ITypeAttribute _type;
    private readonly ShingleWindow _window;

    private int _minShingleSize;
    private int _maxShingleSize;
    private string _tokenType = DEFAULT_TOKEN_TYPE;
    private string _separator = DEFAULT_TOKEN_SEPARATOR;
    private bool _outputUnigrams = true;
    private bool _outputUnigramsIfNoShingles;

    /// <summary>The size to try next at the current position; 0 to move on to the next position.</summary>
    private int _size;
    private bool _shingleSeen;
    private bool _fallenBackToUnigrams;
    private bool _positionTaken;

    public ShingleFilter(TokenStream input, int minShingleSize, int maxShingleSize)
        : base(input)
    {
        _window = new ShingleWindow(input, this);
        SetMaxShingleSize(maxShingleSize);
        SetMinShingleSize(minShingleSize);
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _length = AddAttribute<IPositionLengthAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    public ShingleFilter(TokenStream input, int maxShingleSize)
        : this(input, DEFAULT_MIN_SHINGLE_SIZE, maxShingleSize)
    {
    }

    public ShingleFilter(TokenStream input)
        : this(input, DEFAULT_MIN_SHINGLE_SIZE, DEFAULT_MAX_SHINGLE_SIZE)
    {
    }

    public ShingleFilter(TokenStream input, string tokenType)
        : this(input, DEFAULT_MIN_SHINGLE_SIZE, DEFAULT_MAX_SHINGLE_SIZE) => SetTokenType(tokenType);

    public void SetTokenType(string tokenType) => _tokenType = tokenType;

    /// <summary>Whether single words pass too. Default true.</summary>
    public void SetOutputUnigrams(bool outputUnigrams) => _outputUnigrams = outputUnigrams;

    /// <summary>Whether single words pass if the text is too short for a shingle. Default false.</summary>
    public void SetOutputUnigramsIfNoShingles(bool outputUnigramsIfNoShingles) => _outputUnigramsIfNoShingles = outputUnigramsIfNoShingles;

    /// <exception cref="ArgumentOutOfRangeException">Less than 2.</exception>
    public void SetMaxShingleSize(int maxShingleSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxShingleSize, 2);
        _maxShingleSize = maxShingleSize;
        _window.Size = maxShingleSize;
    }

    /// <exception cref="ArgumentOutOfRangeException">Less than 2.</exception>
    /// <exception cref="ArgumentException">More than the maximum.</exception>
    public void SetMinShingleSize(int minShingleSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minShingleSize, 2);
        if (minShingleSize > _maxShingleSize)
        {
            throw new ArgumentException($"Min shingle size must be <= max shingle size {_maxShingleSize}; got {minShingleSize}.", nameof(minShingleSize));
        }

        _minShingleSize = minShingleSize;
    }

    public void SetTokenSeparator(string tokenSeparator) => _separator = tokenSeparator ?? string.Empty;

    public void SetFillerToken(string fillerToken) => _window.Filler = fillerToken ?? string.Empty;

    public override bool IncrementToken()
    {
        if (_size == 0 || _size > _window.Count)
        {
            MoveToNextPosition();
        }

        while (_size > 0 && _size <= _window.Count)
        {
            int size = _size;
            _size = SizeAfter(size);
            if (!_window.IsAllFiller(size))
            {
                Emit(size);
                return true;
            }
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        _window.Reset();
        _size = 0;
        _shingleSeen = false;
        _fallenBackToUnigrams = false;
    }

    public override void End()
    {
        if (!_window.RestoreEnd())
        {
            base.End();
        }
    }

    private void MoveToNextPosition()
    {
        _window.Shift();
        _positionTaken = false;
        _fallenBackToUnigrams |= _outputUnigramsIfNoShingles && !_shingleSeen && _window.Count < _minShingleSize;
        _size = _outputUnigrams || _fallenBackToUnigrams ? 1 : _minShingleSize;
    }

    private int SizeAfter(int size) => size == 1 ? _minShingleSize : size < _maxShingleSize ? size + 1 : 0;

    private void Emit(int size)
    {
        _window.Write(size, _separator, _term);
        _offset.SetOffset(_offset.StartOffset, _window.EndOffset(size));
        _increment.PositionIncrement = _positionTaken ? 0 : 1;
        _length.PositionLength = size;
        if (size > 1)
        {
            _type.Type = _tokenType;
            _shingleSeen = true;
        }

        _positionTaken = true;
    }
}
