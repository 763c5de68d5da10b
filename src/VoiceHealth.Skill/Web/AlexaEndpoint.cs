using System.Diagnostics.CodeAnalysis;
using Alexa.NET.Request;
using Microsoft.AspNetCore.Http;
using VoiceHealth.Skill.Alexa;
using VoiceHealth.Skill.Alexa.Json;
using VoiceHealth.Skill.Signature;

namespace VoiceHealth.Skill.Web;

/// <summary>
/// POST /alexa. What is not signed, not fresh, not readable or not for this skill is answered with HTTP 400 and no reason, so that
/// nothing of the input comes back and a forger learns nothing.
/// </summary>
/// <param name="verifier">Null only in development mode, which only this machine can reach.</param>
internal sealed class AlexaEndpoint(AlexaSkill skill, RequestVerifier? verifier, TimeProvider time)
{
    public const int MaxRequestBytes = AlexaSkill.MaxRequestBytes;

    public async Task HandleAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context.Request, MaxRequestBytes, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        SkillAnswer answer = await AnswerAsync(context, body).ConfigureAwait(false);
        if (answer.Body.IsEmpty)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (answer.Problem.Length > 0)
        {
            await Console.Error.WriteLineAsync(answer.Problem).ConfigureAwait(false);
        }

        context.Response.ContentType = "application/json;charset=UTF-8";
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private async ValueTask<SkillAnswer> AnswerAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        if (verifier is not null && !await verifier.VerifyAsync(context.Request.Headers, body, context.RequestAborted).ConfigureAwait(false))
        {
            return SkillAnswer.NotOurs;
        }

        return TryRead(body, out SkillRequest? request) ? skill.Respond(request) : SkillAnswer.Unreadable;
    }

    private bool TryRead(ReadOnlyMemory<byte> body, [NotNullWhen(true)] out SkillRequest? request) =>
        AlexaJson.TryRead(body.Span, out request)
        && (verifier is null || TimestampTolerance.Accepts(request, time.GetUtcNow()));
}
