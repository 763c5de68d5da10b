using System.Buffers;
using System.Collections.Immutable;

namespace VoiceHealth.Content.Releases;

/// <summary>Writes down what the files of a release are, and holds them to it: a word that was altered on disk must not be spoken.</summary>
public static class ReleaseFiles
{
    /// <summary>A multiple of eight, as the checksum likes it, that stays in a processor's cache.</summary>
    private const int PieceLength = 128 * 1024;

    /// <summary>All files that a directory holds now, but for the manifest and the sign-off, in the order of their names.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImmutableArray<ReleaseFile> Describe(string directory) =>
        [.. NamesIn(directory).Select(name => Describe(name, Path.Combine(directory, name)))];

    /// <summary>Holds every file that the manifest names to it.</summary>
    /// <exception cref="IOException">A file or the manifest is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">Files are missing or differ, or the manifest is damaged or names none: the message says which and what to do.</exception>
    public static void Check(string directory)
    {
        ImmutableArray<string> faults = Faults(directory, ManifestFile.Read(directory));
        if (!faults.IsEmpty)
        {
            throw new InvalidDataException(faults.Length == 1 ? faults[0] : $"{faults[0]} (And {faults.Length - 1} more; see voicehealth verify {directory})");
        }
    }

    /// <summary>What differs from what the manifest says, a sentence for each file; empty where nothing does.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImmutableArray<string> Faults(string directory, ReleaseManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return manifest.Files is not { } files
            ? [$"{ReleaseLayout.Manifest} names no files to hold the release to, so an older program built it. Build it again with voicehealth reindex."]
            : [.. files.Select(file => FaultOf(directory, file)).OfType<string>()];
    }

    /// <summary>Files that lie in the directory and are not the release's.</summary>
    public static ImmutableArray<string> Strangers(string directory, ReleaseManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        HashSet<string> known = [.. (manifest.Files ?? []).Select(file => file.Name)];
        return [.. NamesIn(directory).Where(name => !known.Contains(name)).Select(name => $"{name} is not the release's, which {ReleaseLayout.Manifest} would say. Delete it.")];
    }

    private static IEnumerable<string> NamesIn(string directory) =>
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
            .Where(name => name is not (ReleaseLayout.Manifest or ReleaseLayout.SignOff))
            .Order(StringComparer.Ordinal);

    private static string? FaultOf(string directory, ReleaseFile file)
    {
        string path = Path.Combine(directory, file.Name);
        if (!File.Exists(path))
        {
            return $"{file.Name} is missing. {ToDo}";
        }

        ReleaseFile found = Describe(file.Name, path);
        return found == file ? null
            : found.Length != file.Length ? $"{file.Name} has {found.Length} bytes, and {file.Length} were written. {ToDo}"
            : $"{file.Name} is damaged: its checksum is {found.Checksum}, and was {file.Checksum} when it was written. {ToDo}";
    }

    private static string ToDo => "Copy the release again, or build it again with voicehealth reindex.";

    private static ReleaseFile Describe(string name, string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            (uint state, long length) = (Crc32C.Start, 0);
            for (int read; (read = file.ReadAtLeast(piece.AsSpan(0, PieceLength), PieceLength, throwOnEndOfStream: false)) > 0;)
            {
                state = Crc32C.Append(state, piece.AsSpan(0, read));
                length += read;
            }

            return new ReleaseFile(name, length, Crc32C.Format(~state));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
