using VoiceHealth.Content.Releases;

namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>
/// What editors chose for the pages of one site. There is nothing here to write clinical words with: text can be hidden or chosen, never
/// changed.
/// </summary>
public sealed class OverrideSet
{
    /// <summary>Whether what is read is for all sites, and so can name no page.</summary>
    internal bool IsOfEverySite { get; init; }

    public List<HiddenSection> Hidden { get; } = [];

    public List<ExtraNames> Names { get; } = [];

    public List<ChosenOverview> Overviews { get; } = [];

    public List<ChosenPronunciation> Pronunciations { get; } = [];

    public List<GoldenQuestion> Golden { get; } = [];

    /// <summary>Each says file, line, what is wrong and what to write; with any, nothing may be used.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Takes in another set's choices, but for its errors.</summary>
    internal void Add(OverrideSet other)
    {
        Hidden.AddRange(other.Hidden);
        Names.AddRange(other.Names);
        Overviews.AddRange(other.Overviews);
        Pronunciations.AddRange(other.Pronunciations);
        Golden.AddRange(other.Golden);
    }
}
