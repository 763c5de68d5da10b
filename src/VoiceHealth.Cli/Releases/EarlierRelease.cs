using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Releases;
using VoiceHealth.Ingestion.Publishing;

namespace VoiceHealth.Cli.Releases;

/// <summary>The release that stands where a new one is to be put.</summary>
/// <param name="Inventory">Its pages; null where an older program did not write them down.</param>
internal sealed record EarlierRelease(string Directory, ReleaseManifest Manifest, PageInventory? Inventory)
{
    /// <summary>Null where there is none, or none that this program can read.</summary>
    public static EarlierRelease? Find(string directory)
    {
        try
        {
            string manifest = Path.Combine(directory, ReleaseLayout.Manifest);
            return File.Exists(manifest) && JsonSerializer.Deserialize(File.ReadAllBytes(manifest), ContentJsonContext.Default.ReleaseManifest) is { } read
                ? new EarlierRelease(directory, read, ReadInventory(Path.Combine(directory, ReleaseLayout.Inventory)))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether it was built from just this, and every byte of it is still what was written.</summary>
    public bool IsBuiltFrom(string inputs) => Manifest.Inputs == inputs && ReleaseHash.Of(Directory) == Manifest.ContentHash;

    private static PageInventory? ReadInventory(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), PublishingJsonContext.Default.PageInventory) : null;
}
