using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// Letters and digits above or below the line. Run together with what stands before them they make another number, so only what is
/// known to be one word (1st, CO2, m²) is written together; the rest is said apart and noted.
/// </summary>
internal static class RaisedText
{
    private static readonly string[] Lengths = ["m", "cm", "mm", "km"];

    /// <summary>Appends the element's text; false where it holds too much to be judged, and is read as other elements are.</summary>
    public static bool TryAppend(IElement element, TextPiece piece)
    {
        if (element.ChildElementCount > 1 || element.FirstElementChild is { ChildElementCount: > 0 })
        {
            piece.EndWord();
            piece.Note("raised-text", "Letters above or below a line hold other elements: they are said as words of their own.");
            return false;
        }

        string text = TextPiece.Normalise(element.TextContent);
        if (text.Length == 0)
        {
            return true;
        }

        if (IsFootnote(element, text))
        {
            piece.Note("footnote-left-out", $"The mark of a footnote is not said: \"{LeftOutText.Quote(text)}\".");
        }
        else if (element.LocalName == "sub")
        {
            AppendLowered(text, piece);
        }
        else
        {
            AppendRaised(element, text, piece);
        }

        return true;
    }

    private static void AppendLowered(string text, TextPiece piece)
    {
        if (char.IsDigit(piece.Last) && char.IsDigit(text[0]))
        {
            AppendApart(text, piece);
            return;
        }

        piece.Append(text);
        piece.EndNumber();
    }

    private static void AppendRaised(IElement element, string text, TextPiece piece)
    {
        bool isAfterNumber = char.IsDigit(piece.Last);
        if (OneWord(element, text, piece) is { } word)
        {
            piece.Append(word);
        }
        else if (IsNumerator(element, text))
        {
            piece.EndWord();
            piece.Append(text);
        }
        else if (isAfterNumber && IsNumber(text))
        {
            piece.Append($" to the power of {text.Replace("−", "minus ").Replace("-", "minus ").TrimStart('+')}");
            piece.EndWord();
            piece.Note("raised-number", $"A number above the line is said as a power: \"{LeftOutText.Quote(text)}\". Check that it is no footnote.");
        }
        else
        {
            AppendApart(text, piece);
        }
    }

    /// <summary>What raised letters make together with the word before them; null where they make none.</summary>
    private static string? OneWord(IElement element, string text, TextPiece piece)
    {
        bool isAfterNumber = char.IsDigit(piece.Last);
        return text switch
        {
            "2" when Lengths.Any(piece.EndsInWord) => "²",
            "3" when Lengths.Any(piece.EndsInWord) => "³",
            "o" or "O" when isAfterNumber => "°",
            "st" or "nd" or "rd" or "th" when isAfterNumber => text,
            _ => text.Any(char.IsLetterOrDigit) ? null : text,
        };
    }

    private static void AppendApart(string text, TextPiece piece)
    {
        piece.EndWord();
        piece.Append(text);
        piece.EndWord();
        piece.Note("raised-text", $"Letters above or below the line are said as a word of their own: \"{LeftOutText.Quote(text)}\".");
    }

    private static bool IsNumber(string text) => text.TrimStart('+', '-', '−') is { Length: > 0 } digits && digits.All(char.IsDigit);

    /// <summary>A fraction goes on with a stroke and its lower part; a stroke alone may be the "per" of a unit.</summary>
    private static bool IsNumerator(IElement element, string text) =>
        text.All(char.IsDigit)
        && element.NextSibling is IText stroke
        && TextPiece.Normalise(stroke.Data) is ['/' or '⁄', .. var rest]
        && (rest.Length == 0 ? stroke.NextSibling is IElement { LocalName: "sub" } : char.IsDigit(rest[0]));

    private static bool IsFootnote(IElement element, string text) =>
        text is ['[', .., ']'] || element.FirstElementChild?.GetAttribute("href") is ['#', ..] || element.ParentElement is { LocalName: "a" } link && link.GetAttribute("href") is ['#', ..];
}
