using System.Text;
using VoiceHealth.Testing;

namespace VoiceHealth.Skill.Tests;

/// <summary>Request files and requests made on the spot.</summary>
internal static class Envelopes
{
    public static string Folder => Repository.File("tests", "VoiceHealth.Skill.Tests", "Goldens");

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, $"{name}.request.json"));

    /// <summary>An intent request with one slot, as the service sends it.</summary>
    public static byte[] Intent(string name, string slot, string value, string timestamp = "2026-11-22T12:00:00Z", string applicationId = "amzn1.ask.skill.test") =>
        Encoding.UTF8.GetBytes($$$"""
        {
          "version": "1.0",
          "session": {"new": true, "sessionId": "s", "application": {"applicationId": "{{{applicationId}}}"}, "user": {"userId": "u"}},
          "context": {"System": {"application": {"applicationId": "{{{applicationId}}}"}, "user": {"userId": "u"}, "device": {"deviceId": "d", "supportedInterfaces": {} } } },
          "request": {"type": "IntentRequest", "requestId": "r", "timestamp": "{{{timestamp}}}", "locale": "en-GB",
            "intent": {"name": "{{{name}}}", "confirmationStatus": "NONE", "slots": {"{{{slot}}}": {"name": "{{{slot}}}", "value": "{{{value}}}" } } } }
        }
        """);
}
