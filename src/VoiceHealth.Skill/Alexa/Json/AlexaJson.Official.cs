#if OFFICIAL_ALEXA_NET
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Alexa.NET.Request;
using Alexa.NET.Request.Type;
using Alexa.NET.Response;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using VoiceHealth.Skill.Alexa.Requests;

namespace VoiceHealth.Skill.Alexa.Json;

/// <summary>The seam for Alexa.NET, in the half that goes with the official package, which is based on Newtonsoft.Json.</summary>
internal static class AlexaJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        MaxDepth = 32,
        Error = SkipField,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
    };

    static AlexaJson()
    {
        RequestConverter.RequestConverters.Insert(0, new SkillRequestTypes());
        RequestConverter.RequestConverters.Add(new OtherRequestTypes());
    }

    /// <summary>False where the bytes are no request that Alexa could have sent.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out SkillRequest? request)
    {
        try
        {
            request = JsonConvert.DeserializeObject<SkillRequest>(Encoding.UTF8.GetString(utf8Json), Settings);
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException or FormatException or InvalidCastException or NullReferenceException)
        {
            // What cannot be read is said by the answer; the exception's message could quote the words.
            request = null;
        }

        return request is not null;
    }

    public static byte[] Write(SkillResponse response) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(response, Settings));

    private static void SkipField(object? sender, Newtonsoft.Json.Serialization.ErrorEventArgs problem) =>
        problem.ErrorContext.Handled = problem.ErrorContext.Path.Length > 0 && problem.ErrorContext.Error is not JsonReaderException;

    private sealed class SkillRequestTypes : IRequestTypeConverter
    {
        public bool CanConvert(string requestType) => requestType is CanFulfillIntentRequest.TypeName or UserEventRequest.TypeName;

        public Request Convert(string requestType) =>
            requestType == UserEventRequest.TypeName ? new UserEventRequest() : new CanFulfillIntentRequest();
    }

    private sealed class OtherRequestTypes : IRequestTypeConverter
    {
        public bool CanConvert(string requestType) => true;

        public Request Convert(string requestType) => new OtherRequest();
    }
}
#endif
