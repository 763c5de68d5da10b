namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>An analyzer for each of some fields, and one for all others.</summary>
public sealed class PerFieldAnalyzerWrapper : AnalyzerWrapper
{
    private readonly Analyzer _default;
    private readonly Dictionary<string, Analyzer> _byField;

    public PerFieldAnalyzerWrapper(Analyzer defaultAnalyzer)
        : this(defaultAnalyzer, new Dictionary<string, Analyzer>())
    {
    }

    public PerFieldAnalyzerWrapper(Analyzer defaultAnalyzer, IDictionary<string, Analyzer> fieldAnalyzers)
        : base(PER_FIELD_REUSE_STRATEGY)
    {
        _default = defaultAnalyzer;
        _byField = new Dictionary<string, Analyzer>(fieldAnalyzers, StringComparer.Ordinal);
    }

    public override string ToString() => $"PerFieldAnalyzerWrapper({string.Join(", ", _byField.Keys)}, default={_default})";

    protected override Analyzer GetWrappedAnalyzer(string fieldName) => _byField.GetValueOrDefault(fieldName, _default);
}
