using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.En;

/// <summary>Stems terms by Porter's algorithm. They must be in lower case; those marked as keywords stay as they are.</summary>
public sealed class PorterStemFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;

    public PorterStemFilter(TokenStream @in)
        : base(@in)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (!_keyword.IsKeyword)
        {
            _term.Length = PorterStemmer.Stem(_term.Buffer.AsSpan(0, _term.Length));
        }

        return true;
    }
}
