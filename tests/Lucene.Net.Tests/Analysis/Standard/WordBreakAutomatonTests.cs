using Lucene.Net.Analysis.Standard;

namespace Lucene.Net.Tests.Analysis.Standard;

public sealed class WordBreakAutomatonTests
{
    [Fact]
    public void Tables_AreTheSmallestAutomatonOfTheRules()
    {
        (byte[] next, byte[] accepts) = WordBreakGrammar.Build();

        Assert.Equal(Rows(accepts, accepts.Length), Rows(WordBreakAutomaton.Accepts.ToArray(), accepts.Length));
        Assert.Equal(Rows(next, WordBreakAutomaton.Classes), Rows(WordBreakAutomaton.Next.ToArray(), WordBreakAutomaton.Classes));
    }

    private static string Rows(byte[] table, int width) =>
        string.Join(",\n", table.Chunk(width).Select(row => string.Join(", ", row)));
}
