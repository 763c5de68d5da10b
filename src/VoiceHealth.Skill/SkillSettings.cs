using System.Collections.Immutable;
using System.Globalization;

namespace VoiceHealth.Skill;

/// <summary>What the skill's own program reads from its environment.</summary>
/// <param name="Release">VOICEHEALTH_RELEASE: the folder of the content release; /opt/content-index, where a layer is unpacked, if unset.</param>
/// <param name="ApplicationIds">VOICEHEALTH_SKILL_ID: the skill ids that requests may be for, separated by commas.</param>
/// <param name="InLambda">Whether Lambda, or an emulator of it, started the process.</param>
/// <param name="OverHttps">VOICEHEALTH_TRIGGER=https: in Lambda, requests come through an HTTP API and are checked for signatures.</param>
/// <param name="Metrics">VOICEHEALTH_METRICS=emf: kinds and timings are written for CloudWatch to count.</param>
/// <param name="Traces">VOICEHEALTH_TRACES=on: each request is an activity that OpenTelemetry can pick up.</param>
/// <param name="FunctionName">AWS_LAMBDA_FUNCTION_NAME, which Lambda sets.</param>
/// <param name="RequestsPerSecond">VOICEHEALTH_REQUESTS_PER_SECOND: outside Lambda, how many each address may send; 0 for no limit.</param>
internal sealed record SkillSettings(
    string Release, ImmutableArray<string> ApplicationIds, bool InLambda, bool OverHttps, bool Metrics, bool Traces, string FunctionName, int RequestsPerSecond)
{
    private const int DefaultRate = 200;
    private const string LayerFolder = "/opt/content-index";

    public static SkillSettings Read(Func<string, string?> variable) => new(
        variable("VOICEHEALTH_RELEASE") is { Length: > 0 } release ? release : LayerFolder,
        [.. (variable("VOICEHEALTH_SKILL_ID") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        !string.IsNullOrEmpty(variable("AWS_LAMBDA_RUNTIME_API")),
        string.Equals(variable("VOICEHEALTH_TRIGGER"), "https", StringComparison.OrdinalIgnoreCase),
        string.Equals(variable("VOICEHEALTH_METRICS"), "emf", StringComparison.OrdinalIgnoreCase),
        string.Equals(variable("VOICEHEALTH_TRACES"), "on", StringComparison.OrdinalIgnoreCase),
        variable("AWS_LAMBDA_FUNCTION_NAME") ?? "",
        int.TryParse(variable("VOICEHEALTH_REQUESTS_PER_SECOND"), NumberStyles.None, CultureInfo.InvariantCulture, out int rate) ? rate : DefaultRate);
}
