using System.Globalization;
using System.Text.Json.Nodes;
using VoiceHealth.Skill;

namespace VoiceHealth.Load;

/// <summary>Requests as Alexa sends them, about pages from the whole of a release, one a line.</summary>
internal static class RequestFile
{
    public const string SkillId = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
    private const string Timestamp = "2026-11-22T12:00:00Z";

    public static int Write(string release, int count, string file)
    {
        using SkillParts parts = SkillComposition.OpenParts(release, TimeProvider.System);
        IReadOnlyList<string> paths = parts.Library.Paths;
        File.WriteAllLines(file, Enumerable.Range(0, count).Select(number =>
        {
            string path = paths[(int)((long)number * paths.Count / count)];
            return Envelope(RequestOf(number, path, parts.Library.FindPage(path)!.Title)).ToJsonString();
        }));
        return 0;
    }

    /// <summary>The same request at another time.</summary>
    public static string At(string line, DateTimeOffset time) =>
        line.Replace(Timestamp, time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Of eight: three about a page by its id, three in words, a launch and a call for help.</summary>
    private static JsonObject RequestOf(int number, string path, string title) => (number % 8) switch
    {
        0 => Of("LaunchRequest"),
        1 => Intent("AMAZON.HelpIntent"),
        2 or 3 or 4 => Intent("SymptomsIntent", Slot("topic", title, path)),
        5 => Intent("AskIntent", Slot("query", $"what is {title}")),
        6 => Intent("AskIntent", Slot("query", $"how is {title} treated")),
        _ => Intent("AskIntent", Slot("query", $"when should i get help for {title}")),
    };

    private static JsonObject Of(string type) => new()
    {
        ["type"] = type,
        ["requestId"] = "amzn1.echo-api.request.00000000-0000-4000-8000-000000000002",
        ["locale"] = "en-GB",
        ["timestamp"] = Timestamp,
    };

    private static JsonObject Intent(string name, params (string Name, JsonObject Value)[] slots)
    {
        JsonObject request = Of("IntentRequest");
        request["intent"] = new JsonObject
        {
            ["name"] = name,
            ["confirmationStatus"] = "NONE",
            ["slots"] = new JsonObject(slots.Select(slot => KeyValuePair.Create<string, JsonNode?>(slot.Name, slot.Value))),
        };
        return request;
    }

    private static (string Name, JsonObject Value) Slot(string name, string value, string? id = null)
    {
        var slot = new JsonObject { ["name"] = name, ["value"] = value, ["confirmationStatus"] = "NONE" };
        if (id is not null)
        {
            slot["resolutions"] = new JsonObject
            {
                ["resolutionsPerAuthority"] = new JsonArray(new JsonObject
                {
                    ["authority"] = "amzn1.er-authority.echo-sdk.load",
                    ["status"] = new JsonObject { ["code"] = "ER_SUCCESS_MATCH" },
                    ["values"] = new JsonArray(new JsonObject { ["value"] = new JsonObject { ["name"] = value, ["id"] = id } }),
                }),
            };
        }

        return (name, slot);
    }

    private static JsonObject Envelope(JsonObject request) => new()
    {
        ["version"] = "1.0",
        ["session"] = new JsonObject
        {
            ["new"] = true,
            ["sessionId"] = "amzn1.echo-api.session.00000000-0000-4000-8000-000000000001",
            ["application"] = Application(),
            ["user"] = new JsonObject { ["userId"] = "amzn1.ask.account.LOAD" },
        },
        ["context"] = new JsonObject
        {
            ["System"] = new JsonObject
            {
                ["application"] = Application(),
                ["user"] = new JsonObject { ["userId"] = "amzn1.ask.account.LOAD" },
                ["device"] = new JsonObject { ["deviceId"] = "amzn1.ask.device.LOAD", ["supportedInterfaces"] = new JsonObject() },
                ["apiEndpoint"] = "https://api.eu.amazonalexa.com",
            },
        },
        ["request"] = request,
    };

    private static JsonObject Application() => new() { ["applicationId"] = SkillId };
}
