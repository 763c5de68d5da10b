namespace Lucene.Net.Analysis;

/// <summary>
/// Says how a field's text becomes tokens. A chain is built once per thread (and field, as the reuse strategy has it) and used again,
/// so a stream must be read to its end and closed before the same thread asks for another.
/// </summary>
public abstract class Analyzer : IDisposable
{
    /// <summary>One chain for all fields.</summary>
    public static readonly ReuseStrategy GLOBAL_REUSE_STRATEGY = new SharedChain();

    /// <summary>A chain for each field.</summary>
    public static readonly ReuseStrategy PER_FIELD_REUSE_STRATEGY = new ChainPerField();

    protected Analyzer()
        : this(GLOBAL_REUSE_STRATEGY)
    {
    }

    protected Analyzer(ReuseStrategy reuseStrategy) => Strategy = reuseStrategy;

    public ReuseStrategy Strategy { get; }

    internal ThreadLocal<object?> StoredValue { get; } = new();

    /// <summary>An analyzer from a function, where a class of its own would say no more.</summary>
    public static Analyzer NewAnonymous(Func<string, TextReader, TokenStreamComponents> createComponents) =>
        new FunctionAnalyzer(createComponents, GLOBAL_REUSE_STRATEGY);

    public static Analyzer NewAnonymous(Func<string, TextReader, TokenStreamComponents> createComponents, ReuseStrategy reuseStrategy) =>
        new FunctionAnalyzer(createComponents, reuseStrategy);

    public TokenStream GetTokenStream(string fieldName, TextReader reader) =>
        Prepare(fieldName, Strategy.GetReusableComponents(this, fieldName), reader).TokenStream;

    public TokenStream GetTokenStream(string fieldName, string text)
    {
        TokenStreamComponents kept = Strategy.GetReusableComponents(this, fieldName);
        ReusableStringReader reader = kept?.StringReader ?? new ReusableStringReader();
        reader.SetValue(text);
        TokenStreamComponents components = Prepare(fieldName, kept, reader);
        components.StringReader = reader;
        return components.TokenStream;
    }

    /// <summary>Positions between two values of the same field. Default 0.</summary>
    public virtual int GetPositionIncrementGap(string fieldName) => 0;

    /// <summary>Characters between two values of the same field. Default 1.</summary>
    public virtual int GetOffsetGap(string fieldName) => 1;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Builds the chain: a tokenizer over <paramref name="reader"/> and the filters after it.</summary>
    protected internal abstract TokenStreamComponents CreateComponents(string fieldName, TextReader reader);

    /// <summary>Where a filter on characters is put around the text.</summary>
    protected internal virtual TextReader InitReader(string fieldName, TextReader reader) => reader;

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            StoredValue.Dispose();
        }
    }

    private TokenStreamComponents Prepare(string fieldName, TokenStreamComponents? kept, TextReader text)
    {
        TextReader reader = InitReader(fieldName, text);
        if (kept is not null)
        {
            kept.SetReader(reader);
            return kept;
        }

        TokenStreamComponents made = CreateComponents(fieldName, reader);
        Strategy.SetReusableComponents(this, fieldName, made);
        return made;
    }

    private sealed class FunctionAnalyzer(Func<string, TextReader, TokenStreamComponents> createComponents, ReuseStrategy reuseStrategy)
        : Analyzer(reuseStrategy)
    {
        protected internal override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
            createComponents(fieldName, reader);
    }

    private sealed class SharedChain : ReuseStrategy
    {
        public override TokenStreamComponents GetReusableComponents(Analyzer analyzer, string fieldName) =>
            (TokenStreamComponents)GetStoredValue(analyzer);

        public override void SetReusableComponents(Analyzer analyzer, string fieldName, TokenStreamComponents components) =>
            SetStoredValue(analyzer, components);
    }

    private sealed class ChainPerField : ReuseStrategy
    {
        public override TokenStreamComponents GetReusableComponents(Analyzer analyzer, string fieldName) =>
            (GetStoredValue(analyzer) as Dictionary<string, TokenStreamComponents>)?.GetValueOrDefault(fieldName)!;

        public override void SetReusableComponents(Analyzer analyzer, string fieldName, TokenStreamComponents components)
        {
            Dictionary<string, TokenStreamComponents> perField =
                GetStoredValue(analyzer) as Dictionary<string, TokenStreamComponents> ?? new(StringComparer.Ordinal);
            perField[fieldName] = components;
            SetStoredValue(analyzer, perField);
        }
    }
}
