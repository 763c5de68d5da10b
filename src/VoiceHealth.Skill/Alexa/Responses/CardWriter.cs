using System.Globalization;
using System.Text;
using Alexa.NET.Response;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>Writes the card for the companion app: the text, then the link, the review date and the licence, which are never cut.</summary>
internal static class CardWriter
{
    /// <summary>Title and text together. Source: Alexa Skills Kit, "Request and response JSON reference", card.</summary>
    public const int MaxCharacters = 8000;

    private const int MaxTitle = 200;

    public static ICard Write(ReplyCard card)
    {
        string title = SpeechLimit.CutAfterSentence(card.Title, MaxTitle);
        string ending = EndingOf(card);
        string text = SpeechLimit.CutAfterSentence(card.Text, MaxCharacters - title.Length - ending.Length);
        return new SimpleCard { Title = title, Content = text + ending };
    }

    private static string EndingOf(ReplyCard card)
    {
        var ending = new StringBuilder();
        AddLine(ending, card.Link?.AbsoluteUri);
        AddLine(ending, card.LastReviewed is { } reviewed
            ? $"Page last reviewed: {reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
            : null);
        AddLine(ending, card.Licence);
        return ending.Length == 0 ? "" : $"\n{ending}";
    }

    private static void AddLine(StringBuilder ending, string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            ending.Append('\n').Append(line);
        }
    }
}
