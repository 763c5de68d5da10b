using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Sources;

/// <summary>Where pages are read from: what <c>sources.json</c> says.</summary>
/// <param name="Contact">Whom the owners of a site can ask about the crawler; null until it is set.</param>
/// <param name="MostLostPercent">The share of pages, in percent, that may be lost or changed beyond belief before a run refuses to publish.</param>
/// <param name="Use">Names of the sources to read where none is named, in order: the first that can be read is.</param>
public sealed record SourceSettings(
    string? Contact,
    double MostLostPercent,
    ImmutableArray<string> Use,
    ImmutableArray<SourceSetting> Sources)
{
    /// <summary>The default of <see cref="MostLostPercent"/>.</summary>
    public const double NormalMostLostPercent = 2;

    /// <summary>The source of that name; null where there is none.</summary>
    public SourceSetting? Find(string name) => Sources.FirstOrDefault(source => source.Name == name);
}
