using System.Text;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>Writes letters, digits and signs beyond ASCII with ASCII, where there is a usual way to: é as e, œ as oe.</summary>
public sealed class ASCIIFoldingFilter : TokenFilter
{
    /// <summary>The longest that one character becomes.</summary>
    private const int LongestFold = 4;

    private readonly TokenSnapshot _original = new();
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private char[] _folded = new char[512];

    public ASCIIFoldingFilter(TokenStream input)
        : this(input, false)
    {
    }

    /// <param name="input">The stream.</param>
    /// <param name="preserveOriginal">Whether the term as it was follows in the same place.</param>
    public ASCIIFoldingFilter(TokenStream input, bool preserveOriginal)
        : base(input)
    {
        PreserveOriginal = preserveOriginal;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public bool PreserveOriginal { get; }

    /// <summary>Folds characters from one array into another, which must have room for four times as many.</summary>
    /// <returns>One past the last character written.</returns>
    public static int FoldToASCII(char[] input, int inputPos, char[] output, int outputPos, int length)
    {
        foreach (char c in input.AsSpan(inputPos, length))
        {
            if (AsciiFolds.Of(c) is { } fold)
            {
                fold.CopyTo(output.AsSpan(outputPos));
                outputPos += fold.Length;
            }
            else
            {
                output[outputPos++] = c;
            }
        }

        return outputPos;
    }

    public override bool IncrementToken()
    {
        if (_original.IsTaken)
        {
            _original.CopyTo(this);
            _original.Clear();
            _increment.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (!Ascii.IsValid(_term.Buffer.AsSpan(0, _term.Length)))
        {
            Fold();
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _original.Clear();
    }

    private void Fold()
    {
        if (PreserveOriginal)
        {
            _original.Take(this);
        }

        if (_folded.Length < _term.Length * LongestFold)
        {
            _folded = new char[_term.Length * LongestFold];
        }

        int length = FoldToASCII(_term.Buffer, 0, _folded, 0, _term.Length);
        _term.CopyBuffer(_folded, 0, length);
    }
}
