#if !OFFICIAL_ALEXA_NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Alexa.NET.Request;
using Alexa.NET.Response;
using VoiceHealth.Compatible.Alexa;
using VoiceHealth.Skill.Alexa.Requests;
using VoiceHealth.Skill.Alexa.Responses;

namespace VoiceHealth.Skill.Alexa.Json;

/// <summary>
/// The seam for Alexa.NET: the only place that knows how its objects become JSON. This half goes with src/compatible/Alexa.NET;
/// AlexaJson.Official.cs goes with the official package.
/// </summary>
internal static class AlexaJson
{
    static AlexaJson()
    {
        AlexaNetJson.AddRequestType(CanFulfillIntentRequest.TypeName, static () => AlexaJsonContext.Default.CanFulfillIntentRequest);
        AlexaNetJson.AddRequestType(UserEventRequest.TypeName, static () => AlexaJsonContext.Default.UserEventRequest);
        AlexaNetJson.AddResponseBody<CanFulfillResponseBody>((writer, body) =>
        {
            writer.WritePropertyName("canFulfillIntent"u8);
            JsonSerializer.Serialize(writer, body.CanFulfillIntent, AlexaJsonContext.Default.CanFulfillIntent);
        });
    }

    /// <summary>False where the bytes are no request that Alexa could have sent.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out SkillRequest? request)
    {
        try
        {
            request = AlexaNetJson.ReadRequest(utf8Json);
        }
        catch (JsonException)
        {
            // What cannot be read is said by the answer; the exception's message could quote the words.
            request = null;
        }

        return request is not null;
    }

    public static byte[] Write(SkillResponse response) => AlexaNetJson.WriteResponse(response);
}
#endif
