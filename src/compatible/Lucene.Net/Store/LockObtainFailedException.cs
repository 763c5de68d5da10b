namespace Lucene.Net.Store;

/// <summary>Another writer has the index.</summary>
public class LockObtainFailedException : IOException
{
    public LockObtainFailedException(string message)
        : base(message)
    {
    }

    public LockObtainFailedException(string message, Exception ex)
        : base(message, ex)
    {
    }
}
