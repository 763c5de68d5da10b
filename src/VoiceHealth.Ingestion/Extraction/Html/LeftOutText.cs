using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Notes the words of elements that are no part of a page's text, so that an editor sees what is not said.</summary>
internal static class LeftOutText
{
    private const int LongestQuote = 120;

    public static void Note(IElement element, TextPiece piece)
    {
        if (element.LocalName is "script" or "style" or "head" or "link" or "meta" or "iframe")
        {
            return;
        }

        string words = TextPiece.Normalise(element is IHtmlTemplateElement template ? template.Content.TextContent : element.TextContent);
        if (!words.Any(char.IsLetterOrDigit))
        {
            return;
        }

        if (ElementVisibility.IsDeleted(element))
        {
            piece.Note("deleted-text", $"Words that the page strikes out are not said: \"{Quote(words)}\".");
        }
        else
        {
            piece.Note("text-left-out", $"Words in <{element.LocalName}>, which readers of the page do not see as its text, are not said: \"{Quote(words)}\".");
        }
    }

    /// <summary>The start of the words, as long as an issue has room for.</summary>
    public static string Quote(string words) => words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";
}
