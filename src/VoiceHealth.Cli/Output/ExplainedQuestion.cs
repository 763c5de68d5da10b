using VoiceHealth.Content;
using VoiceHealth.Conversation.Alerts;
using VoiceHealth.Search.Questions;

namespace VoiceHealth.Cli.Output;

/// <summary>What <c>explain --json</c> prints.</summary>
/// <param name="Alert">The level of danger that is heard; null for none.</param>
/// <param name="AlertKey">Which fixed reply comes first; null for none.</param>
/// <param name="AspectStated">Whether the words say the aspect, rather than it being the default.</param>
internal sealed record ExplainedQuestion(
    string? Alert,
    string? AlertKey,
    IReadOnlyList<string> Words,
    string Aspect,
    string Section,
    bool AspectStated,
    string Audience,
    bool NamesTopic,
    bool DescribesSymptoms,
    string Decision,
    IReadOnlyList<ExplainedPage> Candidates)
{
    public static ExplainedQuestion Of(AlertReply? alert, SearchResult result) => new(
        alert?.Level.ToString().ToLowerInvariant(),
        alert?.Key,
        result.Question.Tokens,
        result.Question.Aspect.ToString(),
        SectionWords.Of(result.Question.Aspect),
        result.Question.AspectStated,
        result.Question.Audience.ToString(),
        result.Question.NamesTopic,
        result.Question.DescribesSymptoms,
        result.Decision.ToString(),
        [.. result.Candidates.Select(page => new ExplainedPage(page.Path, page.Topic, page.Confidence, page.Evidence))]);
}
