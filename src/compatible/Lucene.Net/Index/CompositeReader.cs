namespace Lucene.Net.Index;

/// <summary>A reader of several segments.</summary>
public abstract class CompositeReader : IndexReader
{
    private protected CompositeReader()
    {
    }
}
