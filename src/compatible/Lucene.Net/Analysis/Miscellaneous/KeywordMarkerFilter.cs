using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>Marks terms that stemmers must leave alone.</summary>
public abstract class KeywordMarkerFilter : TokenFilter
{
    private readonly IKeywordAttribute _keyword;

    protected KeywordMarkerFilter(TokenStream @in)
        : base(@in) => _keyword = AddAttribute<IKeywordAttribute>();

    public sealed override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        _keyword.IsKeyword |= IsKeyword();
        return true;
    }

    /// <summary>Whether the token that the attributes hold is to be marked.</summary>
    protected abstract bool IsKeyword();
}
