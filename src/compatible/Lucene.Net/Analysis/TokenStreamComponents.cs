namespace Lucene.Net.Analysis;

/// <summary>A tokenizer and the last stream of the chain that it feeds.</summary>
public class TokenStreamComponents
{
    protected readonly Tokenizer m_source;
    protected readonly TokenStream m_sink;

    public TokenStreamComponents(Tokenizer source, TokenStream result)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(result);
        m_source = source;
        m_sink = result;
    }

    public TokenStreamComponents(Tokenizer source)
        : this(source, source)
    {
    }

    public virtual TokenStream TokenStream => m_sink;

    public virtual Tokenizer Tokenizer => m_source;

    /// <summary>Kept with the chain: one chain reads one text at a time.</summary>
    internal ReusableStringReader StringReader { get; set; } = new();

    protected internal virtual void SetReader(TextReader reader) => m_source.SetReader(reader);
}
