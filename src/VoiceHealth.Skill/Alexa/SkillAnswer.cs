namespace VoiceHealth.Skill.Alexa;

/// <summary>What became of a request.</summary>
/// <param name="Body">The response's JSON in UTF-8; empty where there is no response.</param>
/// <param name="Problem">For the log: what failed and where, without a word of what was said; empty where nothing failed.</param>
public sealed record SkillAnswer(SkillAnswerKind Kind, ReadOnlyMemory<byte> Body, string Problem = "")
{
    internal static readonly SkillAnswer Unreadable = new(SkillAnswerKind.Unreadable, default);

    internal static readonly SkillAnswer NotOurs = new(SkillAnswerKind.NotOurs, default);

    internal static SkillAnswer Answered(ReadOnlyMemory<byte> body) => new(SkillAnswerKind.Answered, body);

    internal static SkillAnswer Failed(ReadOnlyMemory<byte> body, Exception problem) =>
        new(SkillAnswerKind.Failed, body, $"{problem.GetType().FullName}\n{problem.StackTrace}");
}
