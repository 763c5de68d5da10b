using VoiceHealth.Content.Pages;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>A page and the day by which its next review is due.</summary>
internal sealed record DuePage(string Page, DateOnly Due)
{
    /// <summary>Null for a page without dates.</summary>
    public static DuePage? Of(PageInfo info) => ReviewDates.DueOf(info) is { } due ? new DuePage(info.Path, due) : null;
}
