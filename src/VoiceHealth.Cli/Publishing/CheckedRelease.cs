using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Publishing;

/// <summary>A release that may go live.</summary>
/// <param name="Questions">What the new version is asked before the alias moves to it.</param>
internal sealed record CheckedRelease(string Directory, ReleaseManifest Manifest, IReadOnlyList<SmokeQuestion> Questions);
