namespace Lucene.Net.Analysis;

/// <summary>How an analyzer keeps its chains for the next text. What is stored is kept per thread.</summary>
public abstract class ReuseStrategy
{
    /// <summary>The chain kept for a field, or null.</summary>
    public abstract TokenStreamComponents GetReusableComponents(Analyzer analyzer, string fieldName);

    public abstract void SetReusableComponents(Analyzer analyzer, string fieldName, TokenStreamComponents components);

    /// <exception cref="ObjectDisposedException">The analyzer is disposed.</exception>
    protected internal static object GetStoredValue(Analyzer analyzer) => analyzer.StoredValue.Value!;

    /// <exception cref="ObjectDisposedException">The analyzer is disposed.</exception>
    protected internal static void SetStoredValue(Analyzer analyzer, object storedValue) => analyzer.StoredValue.Value = storedValue;
}
