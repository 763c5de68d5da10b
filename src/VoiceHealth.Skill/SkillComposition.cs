using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation;

namespace VoiceHealth.Skill;

/// <summary>Puts the skill's parts together, by hand: a container would cost more at a cold start than it saves here.</summary>
public static class SkillComposition
{
    /// <summary>Opens a content release for the life of the process.</summary>
    /// <param name="release">The release's folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is no content release.</exception>
    public static IAssistant Open(string release)
    {
        if (!File.Exists(Path.Combine(release, ReleaseLayout.Manifest)))
        {
            throw new DirectoryNotFoundException(
                $"{release} has no {ReleaseLayout.Manifest}, so it is no content release; build one with 'voicehealth reindex' and name its folder in VOICEHEALTH_RELEASE.");
        }

        throw new NotSupportedException($"This build cannot read the release in {release}.");
    }
}
