using VoiceHealth.Content.Releases;
using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Lambda;

/// <summary>What the direct trigger runs with.</summary>
/// <param name="Metrics">Null where nothing is to be counted.</param>
internal sealed record TriggerParts(AlexaSkill Skill, MetricsLog? Metrics = null)
{
    public static TriggerParts Open(SkillSettings settings)
    {
        SkillParts parts = SkillComposition.OpenParts(settings.Release, TimeProvider.System);
        ReleaseManifest manifest = parts.Library.Manifest;
        MetricsLog? metrics = settings.Metrics
            ? new MetricsLog(Console.OpenStandardOutput(), settings.FunctionName, TimeProvider.System, now => now - manifest.RefreshedAt)
            : null;
        return new TriggerParts(new AlexaSkill(parts.Assistant, settings.ApplicationIds, traces: settings.Traces ? new SkillTraces() : null), metrics);
    }
}
