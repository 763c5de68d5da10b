namespace Lucene.Net.Index;

/// <summary>An index file does not hold what its format says. The message names the file and the offset.</summary>
public class CorruptIndexException : IOException
{
    public CorruptIndexException(string message)
        : base(message)
    {
    }

    public CorruptIndexException(string message, Exception ex)
        : base(message, ex)
    {
    }
}
