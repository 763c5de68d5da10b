namespace VoiceHealth.Content.Releases;

/// <summary>A question whose answer editors hold the release to.</summary>
/// <param name="Ask">What a person would say.</param>
/// <param name="Page">Path of the page that must answer; empty where none may, or where an alert is asked for and any may.</param>
/// <param name="Section">The section word that must be answered, one of <see cref="SectionWords"/>; empty where any will do.</param>
/// <param name="Urgency">The alert that must be raised (<c>emergency</c>, <c>urgent</c>, <c>crisis</c>), or <c>none</c>; empty where any will do.</param>
/// <param name="Source">File and line of the editors' file it stands in.</param>
public sealed record GoldenQuestion(string Ask, string Page, string Section, string Urgency, string Source)
{
    /// <summary>Whether every release is asked it, whatever its site: it is about danger, and says nothing of the site's own pages.</summary>
    public bool OfEverySite { get; init; }
}
