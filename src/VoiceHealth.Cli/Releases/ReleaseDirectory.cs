using VoiceHealth.Cli.Errors;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Releases;

/// <summary>Puts a complete release in the place of an earlier one, and never removes anything that is no release.</summary>
internal static class ReleaseDirectory
{
    /// <exception cref="CommandException">Something other than a release stands at the place.</exception>
    public static void CheckReplaceable(string directory)
    {
        bool isFree = !File.Exists(directory) && (!Directory.Exists(directory) || !Directory.EnumerateFileSystemEntries(directory).Any());
        if (!isFree && !File.Exists(Path.Combine(directory, ReleaseLayout.Manifest)))
        {
            throw new CommandException(ExitCodes.Output, $"{directory} exists and holds no content release, so it is left alone. Name a new directory or an earlier release with --out.");
        }
    }

    /// <summary>Bytes of all its files; 0 where there is no such directory.</summary>
    public static long SizeOf(string directory) =>
        Directory.Exists(directory) ? new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0;

    public static void DeleteIfThere(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>Renames the earlier release away, the new one in, and only then deletes the earlier one.</summary>
    public static void Replace(string complete, string directory)
    {
        string earlier = $"{directory}.earlier";
        DeleteIfThere(earlier);
        if (Directory.Exists(directory))
        {
            Directory.Move(directory, earlier);
        }

        Directory.Move(complete, directory);
        DeleteIfThere(earlier);
    }
}
