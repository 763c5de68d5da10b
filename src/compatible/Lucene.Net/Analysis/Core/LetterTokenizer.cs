using System.Text;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Tokens are runs of letters.</summary>
public class LetterTokenizer : CharTokenizer
{
    public LetterTokenizer(LuceneVersion matchVersion, TextReader @in)
        : base(matchVersion, @in)
    {
    }

    public LetterTokenizer(LuceneVersion matchVersion, AttributeFactory factory, TextReader @in)
        : base(matchVersion, factory, @in)
    {
    }

    protected override bool IsTokenChar(int c) => Rune.IsValid(c) && Rune.IsLetter(new Rune(c));
}
