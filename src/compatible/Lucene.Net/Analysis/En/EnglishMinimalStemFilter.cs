using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.En;

/// <summary>Takes plurals back to the singular. Terms must be in lower case; those marked as keywords stay as they are.</summary>
public sealed class EnglishMinimalStemFilter : TokenFilter
{
    private readonly EnglishMinimalStemmer _stemmer = new();
    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;

    public EnglishMinimalStemFilter(TokenStream input)
        : base(input)
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
            _term.Length = _stemmer.Stem(_term.Buffer, _term.Length);
        }

        return true;
    }
}
