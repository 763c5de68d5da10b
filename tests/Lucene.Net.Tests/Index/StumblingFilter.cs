using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Tests.Index;

/// <summary>Lets words through until one is "fails".</summary>
internal sealed class StumblingFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public StumblingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        return _term.ToString() != "fails" ? true : throw new InvalidDataException("a word that this analysis cannot take");
    }
}
