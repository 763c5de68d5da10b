using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// Decides which words for screen readers belong to a sentence. A label before a line ("Information:") says what the eye sees and is
/// left out; a word inside a sentence is meant to be heard, and without it the sentence may say the opposite.
/// </summary>
internal static partial class HiddenWords
{
    public static bool AreSaid(IElement element, TextPiece piece)
    {
        string words = TextPiece.Normalise(element.TextContent);
        if (!words.Any(char.IsLetterOrDigit) || LinkNote().IsMatch(words))
        {
            return false;
        }

        char next = LineAhead.NextCharacter(element);
        if (IsInSentence(element, words, piece, next))
        {
            return true;
        }

        if (!words.EndsWith(':') && !IsInHeading(element))
        {
            piece.Note("hidden-words-left-out", $"Words for screen readers that no sentence holds are not said: \"{LeftOutText.Quote(words)}\".");
        }

        return false;
    }

    private static bool IsInSentence(IElement element, string words, TextPiece piece, char next)
    {
        if (!ElementNames.IsInline(element.LocalName))
        {
            return false;
        }

        if (IsInHeading(element))
        {
            return !piece.IsAtLineStart && next != ' ';
        }

        return !piece.IsAtLineStart || (!words.EndsWith(':') && char.IsLower(next));
    }

    private static bool IsInHeading(IElement element)
    {
        IElement? outer = element.ParentElement;
        while (outer is not null && ElementNames.IsInline(outer.LocalName))
        {
            outer = outer.ParentElement;
        }

        return outer is not null && ElementNames.HeadingLevel(outer) > 0;
    }

    /// <summary>What is said of a link's behaviour is nothing about health.</summary>
    [GeneratedRegex(@"^\W*(?:this\s)?(?:link\s)?(?:will\s)?(?:opens?\sin\b|external\s(?:link|site|website)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkNote();
}
