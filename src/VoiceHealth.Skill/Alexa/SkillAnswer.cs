namespace VoiceHealth.Skill.Alexa;

/// <summary>What became of a request.</summary>
/// <param name="Body">The response's JSON in UTF-8; empty where there is no response.</param>
public sealed record SkillAnswer(SkillAnswerKind Kind, ReadOnlyMemory<byte> Body)
{
    internal static readonly SkillAnswer Unreadable = new(SkillAnswerKind.Unreadable, default);

    internal static readonly SkillAnswer NotOurs = new(SkillAnswerKind.NotOurs, default);

    /// <summary>For the log: what failed and where, without a word of what was said; empty where nothing failed.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What may be counted; null where nobody was answered.</summary>
    public ReplyCounts? Counts { get; init; }

    internal static SkillAnswer Answered(ReadOnlyMemory<byte> body, ReplyCounts? counts) =>
        new(SkillAnswerKind.Answered, body) { Counts = counts };

    internal static SkillAnswer Failed(ReadOnlyMemory<byte> body, Exception problem) =>
        new(SkillAnswerKind.Failed, body) { Problem = $"{problem.GetType().FullName}\n{problem.StackTrace}" };
}
