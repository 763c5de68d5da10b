using Alexa.NET.Response;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>What is said when the skill itself fails: it may have been asked about an emergency.</summary>
internal static class Apology
{
    public const string Words =
        "Sorry, something went wrong and I can't answer. If someone's life is at risk, call 999 now. For other urgent help, call 111.";

    public static SkillResponse Write() => new()
    {
        Version = "1.0",
        Response = new ResponseBody { OutputSpeech = new PlainTextOutputSpeech(Words), ShouldEndSession = true },
    };
}
