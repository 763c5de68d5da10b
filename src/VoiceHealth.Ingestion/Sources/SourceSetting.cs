using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Sources;

/// <summary>A source of pages as editors set it up in <c>sources.json</c>.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Address">An http(s) address, or the path of a folder, relative to the file.</param>
/// <param name="Line">Where it stands in the file, from 1.</param>
public sealed record SourceSetting(string Name, SourceKind Kind, string Address, int Line)
{
    /// <summary>The environment variable that holds the API's key; null where there is none.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>The file that holds the API's key, looked for where the variable is not set; relative to the file.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The site that it is a copy of; null for the site itself.</summary>
    public string? StandsFor { get; init; }

    /// <summary>Requests a second; null for the default of the source.</summary>
    public double? RequestsPerSecond { get; init; }

    /// <summary>Only paths under one of these are read.</summary>
    public ImmutableArray<string> Paths { get; init; } = ["/"];
}
