using VoiceHealth.Cli.Commands;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Audits;
using VoiceHealth.Conversation.Dialogue;
using VoiceHealth.Conversation.Replies;
using VoiceHealth.Conversation.Speech;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Search.Library;

namespace VoiceHealth.Cli.Publishing;

/// <summary>What a release must pass before it may go live. Nothing leaves the machine here.</summary>
internal static class ReleaseGate
{
    private const int Topics = 3;

    /// <summary>Whatever the content: it opens, and it hears danger in the plainest words.</summary>
    public static readonly IReadOnlyList<SmokeQuestion> Always = [new("", ""), new("my chest is being crushed and i can't breathe", "999")];

    /// <exception cref="CommandException">The release may not go live; the message says why and what to do.</exception>
    public static async Task<CheckedRelease> CheckAsync(string directory, CommandContext context, Action<string> log, CancellationToken cancellationToken)
    {
        using OpenRelease release = await OpenRelease.OpenAsync(directory, context, cancellationToken).ConfigureAwait(false);
        ReleaseManifest manifest = release.Parts.Library.Manifest;
        CheckOrigin(directory, manifest);
        CheckIndex(directory, manifest);
        log($"verified: every file as it was built, the index sound, {manifest.Pages} pages, content {manifest.ContentHash[..12]}");
        GoldenGate.Check(release, context, log);
        CheckAudit(release, context, log, cancellationToken);
        return new CheckedRelease(directory, manifest, [.. Always, .. TopicQuestions(release)]);
    }

    private static void CheckOrigin(string directory, ReleaseManifest manifest)
    {
        if (manifest.Origin == ContentOrigin.Sample)
        {
            throw new CommandException(ExitCodes.Failed, $"{directory} holds sample content, which is not health advice and never goes live. Build a release from a real site with voicehealth reindex.");
        }
    }

    private static void CheckIndex(string directory, ReleaseManifest manifest)
    {
        IndexReport report = ReleaseVerifier.Verify(directory);
        if (!report.IsSound)
        {
            throw new CommandException(ExitCodes.Failed, $"{directory}: {report.Faults[0]} Only a sound release goes live.");
        }

        if (ReleaseHash.Of(directory) != manifest.ContentHash)
        {
            throw new CommandException(ExitCodes.Failed, $"{directory} is not as it was built: its files do not have the hash in {ReleaseLayout.Manifest}. Build it again with voicehealth reindex.");
        }
    }

    private static void CheckAudit(OpenRelease release, CommandContext context, Action<string> log, CancellationToken cancellationToken)
    {
        AuditReport report = new ConversationAudit(release.Parts.Library, Pronunciations.Open(release.Directory), context.Time).Run(cancellationToken);
        if (report.FailureCount > 0)
        {
            throw new CommandException(ExitCodes.Failed, $"{release.Directory} does not pass its audit, {report.FailureCount} failures, the first: {report.Failures[0].Page} {report.Failures[0].Message} See all with voicehealth audit --index {release.Directory}");
        }

        log($"audited: {report.Turns} turns of {report.Answers} answers, no failure");
    }

    /// <summary>Topics from the whole of the release, as long as it knows them by their own title.</summary>
    private static IEnumerable<SmokeQuestion> TopicQuestions(OpenRelease release)
    {
        IReadOnlyList<string> paths = release.Parts.Library.Paths;
        int step = Math.Max(1, paths.Count / (Topics * 4));
        return Enumerable.Range(0, (paths.Count + step - 1) / step).Select(i => paths[i * step])
            .Select(path => TopicQuestion(release, path)).OfType<SmokeQuestion>().Take(Topics);
    }

    private static SmokeQuestion? TopicQuestion(OpenRelease release, string path)
    {
        string title = release.Parts.Library.FindPage(path)!.Title;
        Reply reply = release.Assistant.Respond(Turn.Said($"what is {title}"), DialogueState.New).Reply;
        return reply.Answered && reply.Pages.FirstOrDefault() == path && reply.Spoken.StartsWith(title, StringComparison.Ordinal)
            ? new SmokeQuestion($"what is {title}", title)
            : null;
    }
}
