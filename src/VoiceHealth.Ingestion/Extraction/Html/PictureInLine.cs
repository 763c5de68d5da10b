using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>A picture that stands in a line of text: the words it stands for are said where a sentence goes on around it, and noted elsewhere.</summary>
internal static class PictureInLine
{
    /// <summary>The picture that an element is or holds; null where it is no picture.</summary>
    public static IElement? Of(IElement element) =>
        element.LocalName switch
        {
            "img" => element,
            "picture" => element.QuerySelector("img"),
            _ => null,
        };

    public static bool IsSaid(IElement picture, TextPiece piece)
    {
        char next = LineAhead.NextCharacter(picture);
        bool isInSentence = !piece.IsAtLineStart && piece.LastVisible is not ('.' or '!' or '?' or ':') && next != ' ';
        return (isInSentence || char.IsLower(next)) && Words(picture).Length > 0;
    }

    /// <returns>False: a picture holds no further text.</returns>
    public static bool Append(IElement picture, TextPiece piece)
    {
        string words = Words(picture);
        if (words.Length == 0)
        {
            return false;
        }

        if (IsSaid(picture, piece))
        {
            piece.EndWord();
            piece.Append(words);
            piece.EndWord();
        }
        else
        {
            piece.Note("picture-in-text", $"A picture beside a line of text is not said: \"{LeftOutText.Quote(words)}\".");
        }

        return false;
    }

    private static string Words(IElement picture)
    {
        string alternative = TextPiece.Normalise(picture.GetAttribute("alt") ?? "");
        return alternative.Any(char.IsLetterOrDigit) ? alternative : "";
    }
}
