using System.Globalization;
using System.Text;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// Builds one piece of normalised text: runs of white space become one space, none at the ends; invisible characters
/// (zero-width, soft hyphen, direction marks, controls) are left out.
/// </summary>
internal sealed class TextPiece
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder _text = new();
    private bool _spacePending;

    /// <summary>Whether a character could not be decoded and was left out.</summary>
    public bool LostCharacters { get; private set; }

    public bool IsEmpty => _text.Length == 0;

    public static string Normalise(string text)
    {
        var piece = new TextPiece();
        piece.Append(text);
        return piece.ToString();
    }

    public void Append(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsWhiteSpace(character))
            {
                _spacePending = true;
            }
            else if (char.IsSurrogate(character))
            {
                i += AppendSurrogate(text, i);
            }
            else if (IsVisible(character))
            {
                AppendVisible(character);
            }
        }
    }

    /// <summary>Ends a word, as the edge of a paragraph or a line break does.</summary>
    public void Break() => _spacePending = true;

    public void Clear()
    {
        _text.Clear();
        _spacePending = false;
        LostCharacters = false;
    }

    public override string ToString() => _text.ToString();

    private int AppendSurrogate(string text, int at)
    {
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
        {
            AppendVisible(text[at]);
            AppendVisible(text[at + 1]);
            return 1;
        }

        LostCharacters = true;
        return 0;
    }

    private void AppendVisible(char character)
    {
        if (_spacePending && _text.Length > 0)
        {
            _text.Append(' ');
        }

        _spacePending = false;
        _text.Append(character);
    }

    private bool IsVisible(char character)
    {
        if (character is > ' ' and < '\u007F')
        {
            return true;
        }

        if (character == Replacement)
        {
            LostCharacters = true;
            return false;
        }

        return char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control);
    }
}
