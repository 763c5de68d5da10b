using System.Collections.Immutable;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Releases;

/// <summary>Holds every file of a release to its manifest, and reads its index through.</summary>
internal static class ReleaseVerifier
{
    /// <summary>Whether a folder is meant to be a release, whole or not, and not the folder of an index.</summary>
    public static bool IsRelease(string folder) =>
        File.Exists(Path.Combine(folder, ReleaseLayout.Manifest)) || Directory.Exists(Path.Combine(folder, ReleaseLayout.Index));

    /// <returns>A report; whatever cannot be read is a fault in it, not an exception.</returns>
    public static IndexReport Verify(string release)
    {
        IndexReport index = IndexVerifier.Verify(Path.Combine(release, ReleaseLayout.Index));
        try
        {
            ReleaseManifest manifest = ManifestFile.Read(release);
            ImmutableArray<string> faults = [.. ReleaseFiles.Faults(release, manifest), .. ReleaseFiles.Strangers(release, manifest)];
            return new IndexReport(faults.IsEmpty ? [FilesLine(manifest.Pages, manifest.Files ?? []), .. index.Lines] : index.Lines, [.. faults, .. index.Faults]);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
        {
            return new IndexReport(index.Lines, [unreadable.Message, .. index.Faults]);
        }
    }

    private static string FilesLine(int pages, ImmutableArray<ReleaseFile> files) =>
        $"release: {pages} pages, {files.Length} files besides the manifest, {files.Sum(file => file.Length) / 1e6:F2} MB, each as it was written";
}
