using System.Security.Cryptography;
using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Reviewing.Writing;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Publishing;

/// <summary>Keeps a release's sign-off beside its folder, as NAME.sign-off.json, so that a publish that was stopped goes on with the same one.</summary>
internal static class SignOffFile
{
    /// <summary>The layer's description holds the name too, and has 256 characters for everything.</summary>
    private const int MaxName = 60;

    public static string PathOf(string release) => $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(release))}.sign-off.json";

    /// <summary>A new sign-off where a name is given, else the one on file.</summary>
    /// <exception cref="CommandException">There is none for this content.</exception>
    public static SignOff Obtain(string release, ReleaseManifest manifest, string? by, string? report, DateTimeOffset now)
    {
        SignOff? kept = Read(PathOf(release));
        bool keptFits = kept?.ContentHash == manifest.ContentHash && (by is null || by.Trim() == kept.By) && (report is null || HashOf(report) == kept.ReportSha256);
        if (keptFits)
        {
            return kept!;
        }

        if (string.IsNullOrWhiteSpace(by) || report is null)
        {
            throw new CommandException(ExitCodes.Usage, "A release goes live in somebody's name: say --signed-off-by \"NAME\" and --report FILE, the review that NAME has read.");
        }

        string hash = HashOf(report);
        ThrowIfOfAnotherRelease(report, manifest);
        return new SignOff(Name(by), now, manifest.ContentHash, Path.GetFileName(report), hash);
    }

    public static void Write(string release, SignOff signOff) => File.WriteAllBytes(PathOf(release), Bytes(signOff));

    public static byte[] Bytes(SignOff signOff) => JsonSerializer.SerializeToUtf8Bytes(signOff, CliJsonContext.Indented.SignOff);

    private static SignOff? Read(string file)
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), CliJsonContext.Default.SignOff) : null;
        }
        catch (JsonException error)
        {
            throw new CommandException(ExitCodes.Input, $"{file} is no sign-off ({error.Message}). Delete it and sign off again.", error);
        }
    }

    private static string Name(string by) => by.Trim() is { Length: <= MaxName } name && !name.Any(char.IsControl)
        ? name
        : throw new CommandException(ExitCodes.Usage, $"--signed-off-by takes a person's name on one line, of up to {MaxName} characters.");

    /// <summary>A review that diff wrote says which release it is of; any other paper is taken at the person's word.</summary>
    private static void ThrowIfOfAnotherRelease(string report, ReleaseManifest manifest)
    {
        string text = File.ReadAllText(report);
        if (text.Contains(ReviewPage.ReleaseMark, StringComparison.Ordinal) && !text.Contains(manifest.ContentHash, StringComparison.Ordinal))
        {
            throw new CommandException(ExitCodes.Input, $"{report} is the review of another release than this one ({manifest.ContentHash[..12]}). Read this one's: voicehealth diff OLD NEW --html {report}");
        }
    }

    private static string HashOf(string report) => File.Exists(report) && new FileInfo(report).Length > 0
        ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(report)))
        : throw new CommandException(ExitCodes.Input, $"There is no review report {report}, or it is empty. Make one with: voicehealth diff OLD NEW --html {report}");
}
