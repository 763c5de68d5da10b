using VoiceHealth.Cli.Releases;
using VoiceHealth.Content.Releases;
using VoiceHealth.Search.Library;
using VoiceHealth.Skill;

namespace VoiceHealth.Cli.Checkup;

/// <summary>The content release: whether it is there, sound and readable by this program.</summary>
internal static class ReleaseCheck
{
    private const string Name = "Index";

    public static CheckResult Run(string release, bool isSample, TimeProvider time)
    {
        if (!File.Exists(Path.Combine(release, ReleaseLayout.Manifest)))
        {
            return isSample
                ? CheckResult.Ok(Name, "the sample release is built when it is first asked")
                : new CheckResult(Name, CheckState.Fault, $"{release} is no content release", $"Build one: voicehealth reindex --source sample --out {release}");
        }

        IndexReport report = ReleaseVerifier.Verify(release);
        if (!report.IsSound)
        {
            return new CheckResult(Name, CheckState.Fault, $"{release} is damaged: {report.Faults[0]}", "Build it again with voicehealth reindex.");
        }

        try
        {
            using SkillParts parts = SkillComposition.OpenParts(release, time);
            return CheckResult.Ok(Name, $"{parts.Library.Paths.Count} pages of {parts.Library.Manifest.Host} in {release}");
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return new CheckResult(Name, CheckState.Fault, $"{release} cannot be read: {error.Message}", "Build it again with voicehealth reindex.");
        }
    }
}
