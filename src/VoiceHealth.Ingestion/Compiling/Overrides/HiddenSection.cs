namespace VoiceHealth.Ingestion.Compiling.Overrides;

/// <summary>A section that is left out of speech.</summary>
/// <param name="Section">Its heading on the page.</param>
/// <param name="Content">The mark of what it said when an editor last read it; see <see cref="ContentMark"/>. Empty where the editor has not given one yet.</param>
public sealed record HiddenSection(string Page, string Section, string Content, string Reason, OverridePlace Place);
