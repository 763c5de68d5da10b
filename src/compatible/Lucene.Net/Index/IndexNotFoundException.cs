namespace Lucene.Net.Index;

/// <summary>The directory holds no segments file: there is no index in it.</summary>
public sealed class IndexNotFoundException : FileNotFoundException
{
    public IndexNotFoundException(string message)
        : base(message)
    {
    }
}
