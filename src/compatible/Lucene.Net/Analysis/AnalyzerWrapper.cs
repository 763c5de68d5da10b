namespace Lucene.Net.Analysis;

/// <summary>Leaves the work to other analyzers, chosen by field.</summary>
public abstract class AnalyzerWrapper : Analyzer
{
    protected AnalyzerWrapper(ReuseStrategy reuseStrategy)
        : base(reuseStrategy)
    {
    }

    public override int GetPositionIncrementGap(string fieldName) => GetWrappedAnalyzer(fieldName).GetPositionIncrementGap(fieldName);

    public override int GetOffsetGap(string fieldName) => GetWrappedAnalyzer(fieldName).GetOffsetGap(fieldName);

    protected internal sealed override TokenStreamComponents CreateComponents(string fieldName, TextReader aReader) =>
        WrapComponents(fieldName, GetWrappedAnalyzer(fieldName).CreateComponents(fieldName, aReader));

    protected internal override TextReader InitReader(string fieldName, TextReader reader) =>
        GetWrappedAnalyzer(fieldName).InitReader(fieldName, WrapReader(fieldName, reader));

    /// <summary>The analyzer for a field.</summary>
    protected abstract Analyzer GetWrappedAnalyzer(string fieldName);

    /// <summary>Where filters may be put at the end of the chain. None by default.</summary>
    protected virtual TokenStreamComponents WrapComponents(string fieldName, TokenStreamComponents components) => components;

    /// <summary>Where filters on characters may be put. None by default.</summary>
    protected virtual TextReader WrapReader(string fieldName, TextReader reader) => reader;
}
