using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>
/// What editors chose for the pages of one site. There is nothing here to write clinical words with: text can be hidden or chosen, never
/// changed.
/// </summary>
public sealed class OverrideSet
{
    public List<HiddenSection> Hidden { get; } = [];

    public List<ExtraNames> Names { get; } = [];

    public List<ChosenOverview> Overviews { get; } = [];

    public List<ChosenPronunciation> Pronunciations { get; } = [];

    public List<GoldenQuestion> Golden { get; } = [];

    /// <summary>Each says file, line, what is wrong and what to write; with any, nothing may be used.</summary>
    public List<string> Errors { get; } = [];
}
