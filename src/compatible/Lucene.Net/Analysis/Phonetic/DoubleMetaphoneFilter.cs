using Lucene.Net.Analysis.Phonetic.Language;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Phonetic;

/// <summary>Puts the sound codes of a term beside it or in its place. A term without a code passes as it is.</summary>
public sealed class DoubleMetaphoneFilter : TokenFilter
{
    private readonly MetaphoneCode _code;
    private readonly bool _inject;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private bool _primaryToCome;
    private bool _alternateToCome;

    /// <param name="input">The stream.</param>
    /// <param name="maxCodeLength">Letters of a code.</param>
    /// <param name="inject">Whether the term itself stays, before its codes and in the same place.</param>
    public DoubleMetaphoneFilter(TokenStream input, int maxCodeLength, bool inject)
        : base(input)
    {
        _code = new MetaphoneCode(maxCodeLength);
        _inject = inject;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_primaryToCome || _alternateToCome)
        {
            _increment.PositionIncrement = 0;
            Emit();
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        Encode();
        if (!_inject && (_primaryToCome || _alternateToCome))
        {
            Emit();
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _primaryToCome = false;
        _alternateToCome = false;
    }

    /// <summary>All attributes but the term are those of the word, which the stream still holds.</summary>
    private void Emit()
    {
        ReadOnlySpan<char> code = _primaryToCome ? _code.Primary : _code.Alternate;
        _alternateToCome &= _primaryToCome;
        _primaryToCome = false;
        _term.Length = 0;
        _term.Append(code);
    }

    private void Encode()
    {
        ReadOnlySpan<char> term = _term.Buffer.AsSpan(0, _term.Length);
        _code.Clear();
        DoubleMetaphone.Encode(term.Trim(), _code);
        bool differs = !_code.Primary.SequenceEqual(term);
        _primaryToCome = _code.Primary.Length > 0 && differs;
        _alternateToCome = _code.Alternate.Length > 0 && differs && !_code.Alternate.SequenceEqual(_code.Primary);
    }
}
