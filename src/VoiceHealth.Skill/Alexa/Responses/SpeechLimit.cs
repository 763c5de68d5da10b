using System.Xml.Linq;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>
/// Keeps speech within what Alexa accepts. Turns are far shorter; this is the last line that keeps a slip from silencing the whole
/// reply. Source: Alexa Skills Kit, "Request and response JSON reference", outputSpeech: 8,000 characters.
/// </summary>
internal static class SpeechLimit
{
    public const int MaxCharacters = 8000;

    /// <summary>The SSML itself where it fits, else the plain text, cut after a whole sentence.</summary>
    public static string Apply(string ssml, string spoken)
    {
        if (ssml.Length <= MaxCharacters)
        {
            return ssml;
        }

        for (int length = MaxCharacters; ; length /= 2)
        {
            string shorter = new XElement("speak", CutAfterSentence(spoken, length)).ToString(SaveOptions.DisableFormatting);
            if (shorter.Length <= MaxCharacters)
            {
                return shorter;
            }
        }
    }

    public static string ApplyToText(string text) => CutAfterSentence(text, MaxCharacters);

    /// <summary>The text up to the last full stop within the limit; the bare limit where there is none.</summary>
    public static string CutAfterSentence(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        int stop = text.LastIndexOf(". ", limit - 1, StringComparison.Ordinal);
        int length = stop > 0 ? stop + 1 : limit;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
