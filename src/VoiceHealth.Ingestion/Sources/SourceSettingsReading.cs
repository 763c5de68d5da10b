using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Sources;

/// <summary>What came of reading <c>sources.json</c>: the settings, or all that has to be mended.</summary>
public sealed record SourceSettingsReading(SourceSettings? Settings, ImmutableArray<SourceSettingsError> Errors);
