using System.Diagnostics;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using VoiceHealth.Skill.Alexa;

namespace VoiceHealth.Skill.Lambda;

/// <summary>
/// The function that Alexa triggers directly: the event is the Alexa request itself, so no web server is loaded. Lambda has checked
/// by then that the call is from Alexa for this skill; the skill id in the request is checked here as well.
/// </summary>
internal static class AlexaTrigger
{
    /// <summary>Serves invocations until it is cancelled. What fails while opening is reported to Lambda as an initialisation error.</summary>
    public static async Task RunAsync(Func<TriggerParts> open, CancellationToken cancellationToken)
    {
        TriggerParts? parts = null;
        Func<Stream, ILambdaContext, Task<Stream>> handler = (input, context) => AnswerAsync(parts!, input, context);
        using LambdaBootstrap bootstrap = LambdaBootstrapBuilder
            .Create(handler)
            .UseBootstrapHandler(() =>
            {
                parts = open();
                return Task.FromResult(true);
            })
            .Build();
        await bootstrap.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Stream> AnswerAsync(TriggerParts parts, Stream input, ILambdaContext context)
    {
        var body = new MemoryStream();
        await input.CopyToAsync(body).ConfigureAwait(false);
        long started = Stopwatch.GetTimestamp();
        SkillAnswer answer = parts.Skill.Respond(body.GetBuffer().AsSpan(0, (int)body.Length));
        parts.Metrics?.Write(answer, Stopwatch.GetElapsedTime(started));
        if (answer.Problem.Length > 0)
        {
            context.Logger.LogError(answer.Problem);
        }

        return answer.Kind switch
        {
            SkillAnswerKind.Unreadable => throw new InvalidOperationException("The event is no Alexa request; let only the Alexa trigger invoke this function."),
            SkillAnswerKind.NotOurs => throw new InvalidOperationException("The request is for another skill; set VOICEHEALTH_SKILL_ID to this skill's id."),
            _ => new MemoryStream(answer.Body.ToArray(), writable: false),
        };
    }
}
