using System.Collections.Immutable;

namespace VoiceHealth.Content.Releases;

/// <summary>What a content release says of itself, in its <c>release.json</c>.</summary>
/// <param name="FormatVersion">The version of the release directory's layout; see <see cref="ReleaseLayout.FormatVersion"/>.</param>
/// <param name="ContentHash">SHA-256 in lower-case hex over the release's content, the same for the same content.</param>
/// <param name="BuiltAt">When it was built, UTC.</param>
/// <param name="RefreshedAt">When its pages were last known to be current, UTC: the licence counts its seven days from here.</param>
/// <param name="Host">The host that the pages are attributed to, such as <c>www.nhs.uk</c>.</param>
public sealed record ReleaseManifest(
    int FormatVersion,
    string ContentHash,
    DateTimeOffset BuiltAt,
    DateTimeOffset RefreshedAt,
    ContentOrigin Origin,
    string Host,
    int Pages,
    int Chunks,
    int Issues)
{
    /// <summary>SHA-256 over all that it was built from, the program and the editors' files among it; null where the builder did not say.</summary>
    public string? Inputs { get; init; }

    /// <summary>Every other file of the release, in the order of their names; null where an older program built it, which did not write them down.</summary>
    public ImmutableArray<ReleaseFile>? Files { get; init; }
}
