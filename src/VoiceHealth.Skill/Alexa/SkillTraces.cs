using System.Diagnostics;

namespace VoiceHealth.Skill.Alexa;

/// <summary>
/// One activity for each request that is worked out, for OpenTelemetry to pick up: how long it took and of what kind it was. No words, no topic, no
/// id, and not whether there was danger: a trace can be told apart from others, which a count cannot.
/// </summary>
internal sealed class SkillTraces : IDisposable
{
    /// <summary>For OTEL_DOTNET_AUTO_TRACES_ADDITIONAL_SOURCES, or a listener of one's own.</summary>
    public const string SourceName = "VoiceHealth.Skill";

    private readonly ActivitySource _source = new(SourceName);

    public SkillAnswer Trace<TRequest>(TRequest request, Func<TRequest, SkillAnswer> respond)
    {
        using Activity? activity = _source.StartActivity("alexa request", ActivityKind.Server);
        SkillAnswer answer = respond(request);
        activity?.SetTag("voicehealth.outcome", answer.Kind.ToString());
        activity?.SetTag("voicehealth.turn", answer.Counts?.Turn.ToString());
        activity?.SetStatus(answer.Kind == SkillAnswerKind.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        return answer;
    }

    public void Dispose() => _source.Dispose();
}
