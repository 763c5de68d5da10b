using System.Collections.Frozen;
using Alexa.NET.Request;

namespace VoiceHealth.Skill.Signature;

/// <summary>
/// How old or how far ahead a request may be, so that a recorded one cannot be played again: 150 seconds, and an hour for the skill
/// events that Alexa sends again when they fail.
/// </summary>
internal static class TimestampTolerance
{
    private static readonly TimeSpan Requests = TimeSpan.FromSeconds(150);
    private static readonly TimeSpan Events = TimeSpan.FromSeconds(3600);

    private static readonly FrozenSet<string> SentAgain = FrozenSet.Create(
        StringComparer.Ordinal,
        "AlexaSkillEvent.SkillEnabled",
        "AlexaSkillEvent.SkillDisabled",
        "AlexaSkillEvent.SkillPermissionChanged",
        "AlexaSkillEvent.SkillPermissionAccepted",
        "AlexaSkillEvent.SkillAccountLinked");

    public static bool Accepts(SkillRequest request, DateTimeOffset now)
    {
        if (request.Request is not { } inner || inner.Timestamp == default)
        {
            return false;
        }

        var sent = new DateTimeOffset(inner.Timestamp.ToUniversalTime(), TimeSpan.Zero);
        return (now - sent).Duration() <= (SentAgain.Contains(inner.Type ?? "") ? Events : Requests);
    }
}
