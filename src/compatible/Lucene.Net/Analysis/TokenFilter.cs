namespace Lucene.Net.Analysis;

/// <summary>A stream that changes, drops or adds tokens of another.</summary>
public abstract class TokenFilter : TokenStream
{
    protected readonly TokenStream m_input;

    protected TokenFilter(TokenStream input)
        : base(input) => m_input = input;

    public override void End() => m_input.End();

    public override void Reset() => m_input.Reset();

    public override void Close() => m_input.Close();
}
