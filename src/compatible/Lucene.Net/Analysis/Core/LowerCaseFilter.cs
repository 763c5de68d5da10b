using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Puts terms in lower case, by the invariant culture's simple mappings: a term keeps its length.</summary>
public sealed class LowerCaseFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public LowerCaseFilter(LuceneVersion matchVersion, TokenStream @in)
        : base(@in) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        LowerCase.InPlace(_term.Buffer.AsSpan(0, _term.Length));
        return true;
    }
}
