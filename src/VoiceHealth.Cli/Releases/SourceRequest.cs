namespace VoiceHealth.Cli.Releases;

/// <summary>Where pages are to be read, as the command line says it.</summary>
internal sealed record SourceRequest
{
    /// <summary>A source's name in the settings, an address or a folder; null for the first source that can be read.</summary>
    public string? Source { get; init; }

    /// <summary>The file that sets up sources; null for the product's own.</summary>
    public string? Settings { get; init; }

    /// <summary>The site that the source is a copy of.</summary>
    public string? StandsFor { get; init; }

    public string? Contact { get; init; }

    public double? RequestsPerSecond { get; init; }

    /// <summary>Where fetched pages are kept.</summary>
    public string? Store { get; init; }

    /// <summary>Only pages under this path are read; null for all.</summary>
    public string? Prefix { get; init; }

    /// <summary>Whether pages may lose most of their text.</summary>
    public bool AcceptsLosses { get; init; }
}
