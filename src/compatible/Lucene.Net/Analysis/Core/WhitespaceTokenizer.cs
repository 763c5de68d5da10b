using System.Globalization;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Tokens are what white space leaves. Spaces that forbid a break are not white space here.</summary>
public sealed class WhitespaceTokenizer : CharTokenizer
{
    public WhitespaceTokenizer(LuceneVersion matchVersion, TextReader @in)
        : base(matchVersion, @in)
    {
    }

    public WhitespaceTokenizer(LuceneVersion matchVersion, AttributeFactory factory, TextReader @in)
        : base(matchVersion, factory, @in)
    {
    }

    protected override bool IsTokenChar(int c) => c is not (>= '\t' and <= '\r' or >= '\u001C' and <= ' ') && (c < 0x80 || !IsSpace(c));

    private static bool IsSpace(int c) =>
        c is not ('\u00A0' or '\u2007' or '\u202F')
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
