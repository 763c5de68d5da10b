using VoiceHealth.Content;

namespace VoiceHealth.Cli.Reviewing;

/// <summary>One difference between two releases, or one thing to look at in the newer.</summary>
/// <param name="Page">Path of the page; empty for what concerns the release as a whole.</param>
/// <param name="Section">Heading of the section; empty before the first one and for the page as a whole.</param>
/// <param name="Urgency">The level of the care card it stands in, the graver of the two releases'.</param>
/// <param name="Before">What the older release says; empty where it says nothing.</param>
/// <param name="After">What the newer release says; empty where it says nothing.</param>
/// <param name="Note">What an editor should know besides the words; may be empty.</param>
internal sealed record Finding(FindingKind Kind, string Page, string Section, Urgency Urgency, string Before, string After, string Note)
{
    /// <summary>What this one asks for: its class's gate where nothing else is set.</summary>
    public ReviewGate Gate { get; init; } = FindingKinds.Gate(Kind);
}
