using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Tests.Index;

/// <summary>Tokens with the position increments that they are given.</summary>
internal sealed class ListedTokens : TokenStream
{
    private readonly (string Term, int Increment)[] _tokens;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    public ListedTokens(params (string Term, int Increment)[] tokens)
    {
        _tokens = tokens;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _tokens.Length)
        {
            return false;
        }

        ClearAttributes();
        _term.Append(_tokens[_next].Term);
        _increment.PositionIncrement = _tokens[_next++].Increment;
        return true;
    }

    public override void Reset() => _next = 0;
}
