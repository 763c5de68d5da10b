using System.Text.Json;
using VoiceHealth.Cli.Errors;
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
            return Read(directory);
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>What a new release is to be held against; null where there is none, or a damaged one whose pages may be lost.</summary>
    /// <exception cref="CommandException">It is damaged, so that nobody could tell what the new release loses.</exception>
    public static EarlierRelease? FindFor(ReleaseRequest request)
    {
        try
        {
            return Read(request.Directory);
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidDataException)
        {
            return request.AcceptsLosses ? null : throw new CommandException(
                ExitCodes.Input,
                $"The release in {request.Directory} is damaged, so nobody could tell which pages a new one loses: {damaged.Message} Put a sound copy there, name another --out, or build with --accept-losses.",
                damaged);
        }
    }

    private static EarlierRelease? Read(string directory) => File.Exists(Path.Combine(directory, ReleaseLayout.Manifest))
        ? new EarlierRelease(directory, ManifestFile.Read(directory), ReadInventory(Path.Combine(directory, ReleaseLayout.Inventory)))
        : null;

    /// <summary>Whether it was built from just this, and every byte of it is still what was written.</summary>
    public bool IsBuiltFrom(string inputs) => Manifest.Inputs == inputs && ReleaseHash.Of(Directory) == Manifest.ContentHash;

    private static PageInventory? ReadInventory(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), PublishingJsonContext.Default.PageInventory) : null;
}
