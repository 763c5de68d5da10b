using VoiceHealth.Cli.Output;

namespace VoiceHealth.Cli.Releases;

/// <summary>What a build did, with the lines for a person to look into.</summary>
internal sealed record ReleaseReport(ReindexSummary Summary, IReadOnlyList<string> NotTopics, IReadOnlyList<string> Problems);
