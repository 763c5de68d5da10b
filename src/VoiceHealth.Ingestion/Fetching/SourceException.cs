namespace VoiceHealth.Ingestion.Fetching;

/// <summary>A source that cannot be read at all. The message says what, where and what to do.</summary>
public sealed class SourceException : Exception
{
    public SourceException()
    {
    }

    public SourceException(string message)
        : base(message)
    {
    }

    public SourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Stops the reading of any host but this machine that would not know whom to ask about the crawler.</summary>
    internal static void ThrowIfNoContact(Uri source, FetchOptions options)
    {
        if (!source.IsLoopback && options.Contact is null)
        {
            throw new SourceException($"Reading {source.Host} needs a contact that its owners can reach: give an e-mail or web address with --contact, or as \"contact\" in sources.json.");
        }
    }
}
