using System.Text.Json;
using Alexa.NET.Request;
using Alexa.NET.Request.Type;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>
/// Reads a request member by member. The serializer would build a description of every type first, which costs a cold start more than
/// all of the reading; it is left the request types that no person waits for.
/// </summary>
internal static class SkillRequestReader
{
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static SkillRequest? Read(ReadOnlySpan<byte> utf8Json)
    {
        var json = new MemberReader(utf8Json);
        SkillRequest? request = null;
        if (json.EntersObject())
        {
            request = new SkillRequest();
            while (json.NextMember())
            {
                if (json.Is("version"u8)) { request.Version = json.Text(); }
                else if (json.Is("session"u8)) { request.Session = Session(ref json); }
                else if (json.Is("context"u8)) { request.Context = Context(ref json); }
                else if (json.Is("request"u8)) { request.Request = Request(ref json); }
                else { json.Skip(); }
            }
        }

        return json.Advance() ? throw json.Unexpected() : request;
    }

    private static Session? Session(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var session = new Session();
        while (json.NextMember())
        {
            if (json.Is("new"u8)) { session.New = json.Flag(); }
            else if (json.Is("sessionId"u8)) { session.SessionId = json.Text(); }
            else if (json.Is("attributes"u8)) { session.Attributes = json.Values(); }
            else if (json.Is("application"u8)) { session.Application = Application(ref json); }
            else { json.Skip(); }
        }

        return session;
    }

    private static Application? Application(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var application = new Application();
        while (json.NextMember())
        {
            if (json.Is("applicationId"u8)) { application.ApplicationId = json.Text(); }
            else { json.Skip(); }
        }

        return application;
    }

    private static Context? Context(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var context = new Context();
        while (json.NextMember())
        {
            if (json.Is("System"u8)) { context.System = System(ref json); }
            else { json.Skip(); }
        }

        return context;
    }

    private static AlexaSystem? System(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var system = new AlexaSystem();
        while (json.NextMember())
        {
            if (json.Is("application"u8)) { system.Application = Application(ref json); }
            else if (json.Is("device"u8)) { system.Device = Device(ref json); }
            else { json.Skip(); }
        }

        return system;
    }

    private static Device? Device(ref MemberReader json)
    {
        if (!json.EntersObject())
        {
            return null;
        }

        var device = new Device();
        while (json.NextMember())
        {
            if (json.Is("supportedInterfaces"u8)) { device.SupportedInterfaces = json.Values(); }
            else { json.Skip(); }
        }

        return device;
    }

    /// <summary>A request is of the class that its "type" names, wherever in the object that field stands.</summary>
    private static Request? Request(ref MemberReader json)
    {
        Utf8JsonReader start = json.Json;
        start.Read();
        if (start.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return null;
        }

        string type = TypeAhead(start);
        switch (type)
        {
            case "IntentRequest": return Intent(ref json);
            case "LaunchRequest": return Launch(ref json);
            default:
                var request = (Request?)JsonSerializer.Deserialize(ref start, RequestTypes.Find(type));
                json.Json = start;
                return request;
        }
    }

    private static string TypeAhead(Utf8JsonReader ahead)
    {
        string type = "";
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = LenientText.Is(ref ahead, "type"u8);
            ahead.Read();
            type = isType ? ahead.TokenType == JsonTokenType.String ? LenientText.Read(ref ahead)! : "" : type;
            ahead.Skip();
        }

        return type;
    }

    private static IntentRequest Intent(ref MemberReader json)
    {
        var request = new IntentRequest();
        json.Advance();
        while (json.NextMember())
        {
            if (json.Is("dialogState"u8)) { request.DialogState = json.Text(); }
            else if (json.Is("intent"u8)) { request.Intent = IntentReader.Read(ref json); }
            else { ReadCommon(ref json, request); }
        }

        return request;
    }

    private static LaunchRequest Launch(ref MemberReader json)
    {
        var request = new LaunchRequest();
        json.Advance();
        while (json.NextMember())
        {
            ReadCommon(ref json, request);
        }

        return request;
    }

    private static void ReadCommon(ref MemberReader json, Request request)
    {
        if (json.Is("type"u8)) { request.Type = json.Text(); }
        else if (json.Is("requestId"u8)) { request.RequestId = json.Text(); }
        else if (json.Is("locale"u8)) { request.Locale = json.Text(); }
        else if (json.Is("timestamp"u8)) { request.Timestamp = json.Time(); }
        else { json.Skip(); }
    }
}
