namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>The passage that is said first when somebody asks about a page.</summary>
/// <param name="Passage">The mark of the passage; see <see cref="ContentMark"/>. A passage that changed has another.</param>
public sealed record ChosenOverview(string Page, string Passage, OverridePlace Place);
