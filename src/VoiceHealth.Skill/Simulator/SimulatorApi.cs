using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alexa.NET.Request;
using Microsoft.AspNetCore.Http;
using VoiceHealth.Conversation.Turns;
using VoiceHealth.Skill.Alexa.Intents;
using VoiceHealth.Skill.Alexa.Json;
using VoiceHealth.Skill.Alexa.Requests;
using VoiceHealth.Skill.Web;

namespace VoiceHealth.Skill.Simulator;

/// <summary>
/// What the simulator's page asks besides POST /alexa: the state of the release, how words are heard, and why a request is answered
/// as it is. Development only, so for this machine only; nothing that is said is kept.
/// </summary>
internal sealed class SimulatorApi(ServedRelease release, TimeProvider time)
{
    private const string Prefix = "/simulator/";

    public static bool Has(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);

    public Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return (context.Request.Method, context.Request.Path.Value![Prefix.Length..]) switch
        {
            ("GET", "status") => WriteAsync(context, SimulatorStatus.Of(release.Look(), release.Problem), SimulatorJsonContext.Default.SimulatorStatus),
            ("POST", "hear") => AnswerAsync(context, Hear, SimulatorJsonContext.Default.HeardWords),
            ("POST", "explain") => AnswerAsync(context, Explain, SimulatorJsonContext.Default.TurnExplanation),
            _ => StatusAsync(context, StatusCodes.Status404NotFound),
        };
    }

    private static HeardWords Hear(OpenedRelease opened, ReadOnlyMemory<byte> body)
    {
        string words = JsonSerializer.Deserialize(body.Span, SimulatorJsonContext.Default.SaidWords)?.Words ?? "";
        return HeardWords.By(opened.Recognizer, Turn.Bound(words));
    }

    /// <summary>Null where there is nothing to explain.</summary>
    private TurnExplanation? Explain(OpenedRelease opened, ReadOnlyMemory<byte> body)
    {
        var handler = new ConversationHandler(opened.Parts.Assistant, new IntentReader(IntentCatalogue.Default));
        return AlexaJson.TryRead(body.Span, out SkillRequest? request) ? new TurnExplainer(opened.Parts, handler, time).Explain(request) : null;
    }

    private async Task AnswerAsync<T>(HttpContext context, Func<OpenedRelease, ReadOnlyMemory<byte>, T?> answer, JsonTypeInfo<T> type)
        where T : class
    {
        if (await RequestBody.ReadAsync(context.Request, AlexaEndpoint.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            await StatusAsync(context, StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
        }
        else if (release.Look() is not { } opened)
        {
            await StatusAsync(context, StatusCodes.Status503ServiceUnavailable).ConfigureAwait(false);
        }
        else
        {
            await AnswerAsync(context, () => answer(opened, body), type).ConfigureAwait(false);
        }
    }

    private static Task AnswerAsync<T>(HttpContext context, Func<T?> answer, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return answer() is { } result ? WriteAsync(context, result, type) : StatusAsync(context, StatusCodes.Status204NoContent);
        }
        catch (JsonException)
        {
            // The message could quote what was said.
            return StatusAsync(context, StatusCodes.Status400BadRequest);
        }
    }

    private static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.ContentType = "application/json;charset=UTF-8";
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json, context.RequestAborted).AsTask();
    }

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
