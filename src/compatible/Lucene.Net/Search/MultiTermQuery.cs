namespace Lucene.Net.Search;

/// <summary>Documents with any of many terms, which the query picks from the index.</summary>
public abstract class MultiTermQuery : Query
{
    private readonly string _field;

    private protected MultiTermQuery(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        _field = field;
    }

    public string Field => _field;
}
