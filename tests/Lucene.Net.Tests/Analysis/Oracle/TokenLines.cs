using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Tests.Analysis.Oracle;

/// <summary>A token stream as a line of text, as TokenOracle.java prints it.</summary>
internal static class TokenLines
{
    public static string Read(TokenStream chain)
    {
        ICharTermAttribute term = chain.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = chain.AddAttribute<IOffsetAttribute>();
        IPositionIncrementAttribute increment = chain.AddAttribute<IPositionIncrementAttribute>();
        IPositionLengthAttribute length = chain.AddAttribute<IPositionLengthAttribute>();
        ITypeAttribute type = chain.AddAttribute<ITypeAttribute>();
        StringBuilder line = new();
        chain.Reset();
        while (chain.IncrementToken())
        {
            line.Append($"{EscapeTerm(term.ToString()!)} {offset.StartOffset} {offset.EndOffset} ");
            line.Append($"{increment.PositionIncrement} {length.PositionLength} {type.Type}|");
        }

        chain.End();
        line.Append($"{offset.EndOffset} {increment.PositionIncrement}");
        chain.Close();
        return line.ToString();
    }

    public static string EscapeText(string text) => Escape(text, c => c is >= ' ' and < (char)127 and not '\\');

    private static string EscapeTerm(string text) => Escape(text, c => c is > ' ' and < (char)127 and not ('\\' or '|'));

    private static string Escape(string text, Func<char, bool> plain) =>
        string.Concat(text.Select(c => plain(c) ? c.ToString() : $"\\u{(int)c:x4}"));
}
