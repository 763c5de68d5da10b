using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.En;

/// <summary>Takes the 's off the end of a term, whichever apostrophe it is written with.</summary>
public sealed class EnglishPossessiveFilter : TokenFilter
{
    private const int SuffixLength = 2;

    private readonly ICharTermAttribute _term;

    public EnglishPossessiveFilter(LuceneVersion version, TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (_term.Buffer.AsSpan(0, _term.Length) is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'])
        {
            _term.Length -= SuffixLength;
        }

        return true;
    }
}
