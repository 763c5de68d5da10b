using System.Globalization;
using Alexa.NET.Response;
using Alexa.NET.Response.Directive;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Skill.Alexa.Responses;

/// <summary>
/// What is shown on a screen: title, text, choices to touch or say, review date and licence, in type that reads from across a room.
/// Source: Alexa Presentation Language 1.9, Alexa.Presentation.APL.RenderDocument.
/// </summary>
internal static class ScreenDocument
{
    public const string Interface = "Alexa.Presentation.APL";

    /// <summary>The first argument of the event that touching a choice sends; the path and the topic follow.</summary>
    public const string OpenPage = "openPage";

    private const int MaxText = 6000;

    /// <summary>Null where there is nothing to show.</summary>
    public static IDirective? Write(Reply reply)
    {
        if (reply.Card is null && reply.Choices.IsEmpty)
        {
            return null;
        }

        // A question which page is meant has no card: the question itself stands over its choices.
        List<object> items = reply.Card is { } card
            ? [Text(card.Title, "48dp", bold: true), Text(SpeechLimit.CutAfterSentence(card.Text, MaxText), "32dp")]
            : [Text(SpeechLimit.CutAfterSentence(reply.Spoken, MaxText), "32dp")];
        items.AddRange(reply.Choices.Select(Choice));
        if (reply.Card is not null)
        {
            items.Add(Text(FootOf(reply.Card), "22dp"));
        }

        return new JsonDirective("Alexa.Presentation.APL.RenderDocument")
        {
            Properties = new Dictionary<string, object>
            {
                ["token"] = "voicehealth",
                ["document"] = Document(items),
            },
        };
    }

    private static Dictionary<string, object> Document(List<object> items) => new()
    {
        ["type"] = "APL",
        ["version"] = "1.9",
        ["theme"] = "light",
        ["mainTemplate"] = new Dictionary<string, object>
        {
            ["items"] = new List<object>
            {
                new Dictionary<string, object>
                {
                    ["type"] = "ScrollView",
                    ["width"] = "100vw",
                    ["height"] = "100vh",
                    ["item"] = new Dictionary<string, object>
                    {
                        ["type"] = "Container",
                        ["padding"] = "48dp",
                        ["items"] = items,
                    },
                },
            },
        },
    };

    private static Dictionary<string, object> Text(string text, string size, bool bold = false) => new()
    {
        ["type"] = "Text",
        ["text"] = Escape(text),
        ["fontSize"] = size,
        ["fontWeight"] = bold ? "bold" : "normal",
        ["paddingBottom"] = "24dp",
    };

    private static Dictionary<string, object> Choice(ReplyChoice choice, int index) => new()
    {
        ["type"] = "TouchWrapper",
        ["paddingBottom"] = "16dp",
        ["accessibilityLabel"] = Escape(choice.Topic),
        ["item"] = Text(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {choice.Topic}"), "36dp"),
        ["onPress"] = new List<object>
        {
            new Dictionary<string, object>
            {
                ["type"] = "SendEvent",
                ["arguments"] = new List<object> { OpenPage, choice.Page, choice.Topic },
            },
        },
    };

    private static string FootOf(ReplyCard card)
    {
        string reviewed = card.LastReviewed is { } day
            ? $"Page last reviewed: {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
            : "";
        return string.Join("\n", new[] { reviewed, card.Licence }.Where(line => line.Length > 0));
    }

    /// <summary>APL reads mark-up and ${…} in text; neither is meant in a page's words.</summary>
    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("${", "$ {", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
