using System.IO.Compression;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Publishing;

/// <summary>
/// Makes a release into the ZIP archive of a layer, which Lambda unpacks under /opt. The same release and sign-off give the same bytes: entries in the
/// order of their names, one fixed time, plain file rights.
/// </summary>
internal static class LayerArchive
{
    /// <summary>What the service takes in the request itself.</summary>
    private const int MaxBytes = 50 * 1024 * 1024;

    private const string Folder = "content-index";
    private const int RegularFileReadableByAll = 0b1000_000_110_100_100 << 16;
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="CommandException">The archive is larger than the service takes.</exception>
    public static byte[] Pack(string release, SignOff signOff)
    {
        var files = Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories)
            .ToDictionary(file => $"{Folder}/{Path.GetRelativePath(release, file).Replace('\\', '/')}", File.ReadAllBytes, StringComparer.Ordinal);
        files[$"{Folder}/{ReleaseLayout.SignOff}"] = SignOffFile.Bytes(signOff);
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = FixedTime;
                entry.ExternalAttributes = RegularFileReadableByAll;
                using Stream stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.Length <= MaxBytes
            ? bytes.ToArray()
            : throw new CommandException(ExitCodes.Input, $"{release} makes a layer of {bytes.Length / 1048576.0:0.0} MB, and Lambda takes 50 in a request. Publish fewer pages in one release.");
    }
}
