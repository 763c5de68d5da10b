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
}
