using Alexa.NET.Response;
using VoiceHealth.Skill.Alexa.Json;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>
/// Keeps the whole response under 24 KB: what is shown gives way to what is said. Amazon has raised its own limit since; staying under
/// the old one costs nothing.
/// </summary>
internal static class ResponseLimit
{
    public const int MaxBytes = 24 * 1024;

    private const int ShortCard = 1500;

    public static byte[] Write(SkillResponse response)
    {
        byte[] bytes = AlexaJson.Write(response);
        if (bytes.Length <= MaxBytes)
        {
            return bytes;
        }

        response.Response!.Directives.Clear();
        if (response.Response.Card is SimpleCard card)
        {
            card.Content = SpeechLimit.CutAfterSentence(card.Content ?? "", ShortCard);
        }

        bytes = AlexaJson.Write(response);
        if (bytes.Length <= MaxBytes)
        {
            return bytes;
        }

        response.Response.Card = null;
        bytes = AlexaJson.Write(response);
        return bytes.Length <= MaxBytes ? bytes : AlexaJson.Write(Apology.Write());
    }
}
