using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tests.Analysis.Oracle;

namespace Lucene.Net.Tests.Analysis;

/// <summary>What must hold for every chain and any text.</summary>
public sealed class AnalysisPropertyTests
{
    public static TheoryData<string> ChainNames => new(Chains.Names);

    [Theory]
    [MemberData(nameof(ChainNames))]
    public void Tokens_OfAnyText_StandInsideIt(string chain)
    {
        using Analyzer analyzer = Chains.Analyzer(chain);
        foreach (string text in Sentences.Made(2000))
        {
            using ReadTokens tokens = new(analyzer.GetTokenStream("text", text));
            while (tokens.MoveNext())
            {
                Assert.InRange(tokens.Offset.StartOffset, 0, text.Length);
                Assert.InRange(tokens.Offset.EndOffset, tokens.Offset.StartOffset, text.Length);
            }

            Assert.InRange(tokens.Offset.EndOffset, 0, text.Length);
        }
    }

    [Theory]
    [InlineData("standard")]
    [InlineData("whitespace")]
    [InlineData("letter")]
    [InlineData("keyword")]
    public void Term_OfATokenizer_IsTheTextBetweenItsOffsets(string chain)
    {
        using Analyzer analyzer = Chains.Analyzer(chain);
        foreach (string text in Sentences.Made(2000))
        {
            int end = 0;
            using ReadTokens tokens = new(analyzer.GetTokenStream("text", text));
            while (tokens.MoveNext())
            {
                Assert.Equal(text[tokens.Offset.StartOffset..tokens.Offset.EndOffset], tokens.Term.ToString());
                Assert.True(tokens.Offset.StartOffset >= end, $"Tokens overlap at {end} in {TokenLines.EscapeText(text)}");
                end = tokens.Offset.EndOffset;
            }
        }
    }

    [Theory]
    [MemberData(nameof(ChainNames))]
    public void Tokens_OfAChainUsedBefore_AreThoseOfANewOne(string chain)
    {
        using Analyzer used = Chains.Analyzer(chain);
        int abandonAfter = 0;
        foreach (string text in Sentences.Made(300))
        {
            Abandon(used.GetTokenStream("text", "the heart attack of a GP with high blood pressure \u00E9"), abandonAfter++ % 7);
            using Analyzer fresh = Chains.Analyzer(chain);

            Assert.Equal(TokenLines.Read(fresh.GetTokenStream("text", text)), TokenLines.Read(used.GetTokenStream("text", text)));
        }
    }

    [Theory]
    [MemberData(nameof(ChainNames))]
    public void Tokens_OfTextInDribs_AreThoseOfTheWhole(string chain)
    {
        using Analyzer analyzer = Chains.Analyzer(chain);
        Random random = new(Sentences.Seed);
        foreach (string text in Sentences.Made(1000).Chunk(100).Select(texts => string.Join(' ', texts)))
        {
            string whole = TokenLines.Read(analyzer.GetTokenStream("text", text));
            string dribs = TokenLines.Read(analyzer.GetTokenStream("text", new DribblingReader(text, random)));

            Assert.Equal(whole, dribs);
        }
    }

    [Theory]
    [MemberData(nameof(ChainNames))]
    public void Analysis_OnceWarm_AllocatesNothing(string chain)
    {
        using Analyzer analyzer = Chains.Analyzer(chain);
        IReadOnlyList<string> texts = Sentences.Made(500);
        CountTokens(analyzer, texts);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int tokens = CountTokens(analyzer, texts);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated == 0, $"{allocated} bytes for {tokens} tokens (seed {Sentences.Seed})");
    }

    private static void Abandon(TokenStream stream, int after)
    {
        stream.Reset();
        while (after-- > 0 && stream.IncrementToken())
        {
        }

        stream.Close();
    }

    private static int CountTokens(Analyzer analyzer, IReadOnlyList<string> texts)
    {
        int count = 0;
        for (int i = 0; i < texts.Count; i++)
        {
            TokenStream stream = analyzer.GetTokenStream("text", texts[i]);
            stream.Reset();
            while (stream.IncrementToken())
            {
                count++;
            }

            stream.End();
            stream.Close();
        }

        return count;
    }

    /// <summary>Reads a stream to its end in the order that the contract asks for.</summary>
    private sealed class ReadTokens : IDisposable
    {
        private readonly TokenStream _stream;

        public ReadTokens(TokenStream stream)
        {
            _stream = stream;
            Term = stream.AddAttribute<ICharTermAttribute>();
            Offset = stream.AddAttribute<IOffsetAttribute>();
            stream.Reset();
        }

        public ICharTermAttribute Term { get; }

        public IOffsetAttribute Offset { get; }

        public bool MoveNext()
        {
            if (_stream.IncrementToken())
            {
                return true;
            }

            _stream.End();
            return false;
        }

        public void Dispose() => _stream.Close();
    }

    /// <summary>Gives a few characters at a time, as a network may.</summary>
    private sealed class DribblingReader(string text, Random random) : TextReader
    {
        private int _place;

        public override int Read(char[] buffer, int index, int count)
        {
            int taken = Math.Min(Math.Min(count, random.Next(1, 8)), text.Length - _place);
            text.CopyTo(_place, buffer, index, taken);
            _place += taken;
            return taken;
        }
    }
}
