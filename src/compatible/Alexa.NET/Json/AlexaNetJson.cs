using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alexa.NET.Request;
using Alexa.NET.Response;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>
/// Reading requests and writing responses without reflection. Not part of the official package, which reads and writes
/// with Newtonsoft.Json: what calls this lives behind the one seam for Alexa.NET.
/// </summary>
public static class AlexaNetJson
{
    // Responses are read by Alexa and never stand in a web page, so SSML's brackets need not take six bytes each.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<JsonTypeInfo>> AddedRequests = [];
    private static readonly Dictionary<Type, Action<Utf8JsonWriter, ResponseBody>> AddedBodies = [];

    /// <summary>Reads a request. Unknown request types become <see cref="UnreadRequest"/>, unknown fields are left out.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or a request of a rare type has a field of a shape that Alexa never sends.</exception>
    public static SkillRequest? ReadRequest(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return SkillRequestReader.Read(utf8Json);
        }
        catch (InvalidOperationException notText)
        {
            // The reader's word for bytes that are no UTF-8, and for half a character.
            throw new JsonException("A text of the request is not in UTF-8.", notText);
        }
    }

    /// <summary>Writes a response exactly as Alexa expects it.</summary>
    public static byte[] WriteResponse(SkillResponse response)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(bytes, WriterOptions))
        {
            Write(writer, response);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, SkillResponse response)
    {
        writer.WriteStartObject();
        writer.WriteString("version"u8, response.Version);
        if (response.SessionAttributes is { } attributes)
        {
            writer.WritePropertyName("sessionAttributes"u8);
            PlainObjectConverter.WriteValue(writer, attributes);
        }

        writer.WritePropertyName("response"u8);
        ResponseBodyWriter.Write(writer, response.Response);
        writer.WriteEndObject();
    }

    /// <summary>Adds a request type that the package does not know. Call it before the first request is read.</summary>
    /// <param name="describe">Asked when such a request is read.</param>
    public static void AddRequestType(string type, Func<JsonTypeInfo> describe) => AddedRequests[type] = describe;

    /// <summary>Adds what a body of a derived type writes after the fields of its base. Call it before the first response is written.</summary>
    public static void AddResponseBody<TBody>(Action<Utf8JsonWriter, TBody> write)
        where TBody : ResponseBody => AddedBodies[typeof(TBody)] = (writer, body) => write(writer, (TBody)body);

    internal static JsonTypeInfo? FindAddedRequest(string type) => AddedRequests.GetValueOrDefault(type)?.Invoke();

    internal static Action<Utf8JsonWriter, ResponseBody>? FindAddedBody(Type type) => AddedBodies.GetValueOrDefault(type);
}
