namespace VoiceHealth.Ingestion.Sources;

/// <summary>The kinds of source that pages can be read from.</summary>
public enum SourceKind
{
    /// <summary>A website, crawled politely.</summary>
    Website = 0,

    /// <summary>The NHS website content API.</summary>
    Api,

    /// <summary>A website's files in a folder.</summary>
    Folder,
}
