using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>Other names that people have for a page's topic.</summary>
public sealed record ExtraNames(string Page, ImmutableArray<string> Names, OverridePlace Place);
