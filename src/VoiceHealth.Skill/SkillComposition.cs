using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation;
using VoiceHealth.Conversation.Safety;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Search.Library;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Skill;

/// <summary>Puts the skill's parts together, by hand: a container would cost more at a cold start than it saves here.</summary>
public static class SkillComposition
{
    /// <summary>
    /// Opens a content release as <see cref="OpenParts"/> does, after every file of it has been held to the manifest: some milliseconds that a cold start in
    /// Lambda does without, whose layer cannot change after <c>publish</c> has looked.
    /// </summary>
    /// <param name="release">The release's folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is no content release.</exception>
    /// <exception cref="IOException">A file of the release is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file of the release is damaged or of another version.</exception>
    public static SkillParts OpenChecked(string release, TimeProvider time)
    {
        CheckIsRelease(release);
        ReleaseFiles.Check(release);
        return OpenParts(release, time);
    }

    /// <summary>Opens a content release for the life of the process.</summary>
    /// <param name="release">The release's folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is no content release.</exception>
    /// <exception cref="IOException">A file of the release is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file of the release is damaged or of another version.</exception>
    public static SkillParts OpenParts(string release, TimeProvider time)
    {
        CheckIsRelease(release);
        LuceneContentLibrary library = LuceneContentLibrary.Open(release);
        try
        {
            QuestionSearch search = QuestionSearch.Open(library);
            var alerts = new SafetyAlerts(SafetyGuard.Open(Path.Combine(release, ReleaseLayout.Safety)));
            return new SkillParts(library, search, alerts, new Assistant(library, search, alerts, Pronunciations.Open(release), time));
        }
        catch
        {
            library.Dispose();
            throw;
        }
    }

    private static void CheckIsRelease(string release)
    {
        if (!File.Exists(Path.Combine(release, ReleaseLayout.Manifest)))
        {
            throw new DirectoryNotFoundException(
                $"{release} has no {ReleaseLayout.Manifest}, so it is no content release; build one with 'voicehealth reindex' and name its folder in VOICEHEALTH_RELEASE.");
        }
    }
}
