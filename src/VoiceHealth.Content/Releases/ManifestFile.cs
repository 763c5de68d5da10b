using System.Text;
using System.Text.Json;
using VoiceHealth.Content.Json;

namespace VoiceHealth.Content.Releases;

/// <summary>
/// A release's <c>release.json</c>: the manifest as a JSON object whose last member, <c>seal</c>, is the CRC-32C of all bytes before it in eight hex
/// digits, since nothing else could tell a damaged manifest from a sound one. One without a seal is an older program's, which named no files either.
/// </summary>
public static class ManifestFile
{
    private const int SealLength = 19;

    private static ReadOnlySpan<byte> SealStart => ",\"seal\":\""u8;

    /// <summary>The manifest of a release.</summary>
    /// <param name="directory">The release's directory.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of another format version.</exception>
    public static ReleaseManifest Read(string directory)
    {
        string file = Path.Combine(directory, ReleaseLayout.Manifest);
        byte[] bytes = File.ReadAllBytes(file);
        ReleaseManifest manifest;
        try
        {
            manifest = StoredRecords.ReadManifest(bytes);
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException($"{file} is damaged: {damaged.Message} Build the release again with voicehealth reindex.", damaged);
        }

        if (manifest.FormatVersion != ReleaseLayout.FormatVersion)
        {
            throw new InvalidDataException($"{file} has format version {manifest.FormatVersion}; this program reads {ReleaseLayout.FormatVersion}. Build the release again with voicehealth reindex.");
        }

        bool isOlder = manifest.Files is null && !HasSeal(bytes);
        return isOlder || IsSealed(bytes)
            ? manifest
            : throw new InvalidDataException($"{file} is damaged: it does not have the checksum that it ends with. Build the release again with voicehealth reindex.");
    }

    /// <summary>Puts a manifest into a directory that is otherwise complete, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string directory, ReleaseManifest manifest)
    {
        string path = Path.Combine(directory, ReleaseLayout.Manifest), temporary = $"{path}.{Environment.ProcessId}";
        File.WriteAllBytes(temporary, Seal(JsonSerializer.SerializeToUtf8Bytes(manifest, ContentJsonContext.Default.ReleaseManifest)));
        File.Move(temporary, path, overwrite: true);
    }

    private static byte[] Seal(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> body = json[..^1];
        return [.. body, .. SealOf(body)];
    }

    private static byte[] SealOf(ReadOnlySpan<byte> body) => [.. SealStart, .. Encoding.ASCII.GetBytes(Crc32C.Format(Crc32C.Of(body))), .. "\"}"u8];

    private static bool HasSeal(ReadOnlySpan<byte> file) => file.Length > SealLength && file[^SealLength..].StartsWith(SealStart);

    private static bool IsSealed(ReadOnlySpan<byte> file) => file.Length > SealLength && file[^SealLength..].SequenceEqual(SealOf(file[..^SealLength]));
}
