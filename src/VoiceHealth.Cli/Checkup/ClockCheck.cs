using System.Text.Json;
using VoiceHealth.Content;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Checkup;

/// <summary>The clock: signatures, the licence's seven days and review dates hang on it. It cannot be before what has been made by it.</summary>
internal static class ClockCheck
{
    private const string Name = "Clock";
    private const string ToDo = "Set the clock, best by a time service: Alexa's requests are refused when it is more than 150 seconds wrong.";

    public static CheckResult Run(TimeProvider time, string release)
    {
        DateTimeOffset now = time.GetUtcNow();
        DateTimeOffset program = File.GetLastWriteTimeUtc(Environment.ProcessPath ?? AppContext.BaseDirectory);
        DateTimeOffset? built = BuiltAt(Path.Combine(release, ReleaseLayout.Manifest));
        return now < program ? new CheckResult(Name, CheckState.Fault, $"{now:u} is before the program was made ({program:u})", ToDo)
            : now < built ? new CheckResult(Name, CheckState.Fault, $"{now:u} is before {release} was built ({built:u})", ToDo)
            : CheckResult.Ok(Name, $"{now:u}, after the program {(built is null ? "was" : "and the release were")} made");
    }

    private static DateTimeOffset? BuiltAt(string manifest)
    {
        try
        {
            return File.Exists(manifest) ? JsonSerializer.Deserialize(File.ReadAllBytes(manifest), ContentJsonContext.Default.ReleaseManifest)?.BuiltAt : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
