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
    private readonly List<(string Code, string Message)> _notes = [];
    private bool _spacePending;
    private bool _isInLine;
    private bool _wordEnds;
    private bool _numberEnds;

    /// <summary>What was left out or said otherwise than it stands, as issues to report.</summary>
    public IReadOnlyList<(string Code, string Message)> Notes => _notes;

    /// <summary>Whether no word stands yet in the line that is being written.</summary>
    public bool IsAtLineStart => !_isInLine;

    /// <summary>The last character; a space where a word has ended, and at the start.</summary>
    public char Last => _spacePending || _text.Length == 0 ? ' ' : _text[^1];

    /// <summary>The last character that is not white space; a space at the start.</summary>
    public char LastVisible => _text.Length == 0 ? ' ' : _text[^1];

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

    /// <summary>Ends a line, as the edge of a paragraph or a line break does.</summary>
    public void Break()
    {
        _spacePending = true;
        _isInLine = false;
    }

    /// <summary>Keeps a letter or digit that follows at once from running into the last word; punctuation still follows it closely.</summary>
    public void EndWord() => _wordEnds = true;

    /// <summary>Keeps a digit that follows at once from running into the last number.</summary>
    public void EndNumber() => _numberEnds = true;

    public void Note(string code, string message) => _notes.Add((code, message));

    /// <summary>Whether what is written ends in a word of these letters.</summary>
    public bool EndsInWord(string word)
    {
        int start = _text.Length - word.Length;
        if (_spacePending || start < 0 || (start > 0 && char.IsLetter(_text[start - 1])))
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (_text[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    public void Clear()
    {
        _text.Clear();
        _spacePending = false;
        _isInLine = false;
        _wordEnds = false;
        _numberEnds = false;
        _notes.Clear();
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
        bool endsWord = _spacePending || (_wordEnds && char.IsLetterOrDigit(character)) || (_numberEnds && char.IsDigit(character));
        if (endsWord && _text.Length > 0)
        {
            _text.Append(' ');
        }

        _spacePending = false;
        _wordEnds = false;
        _numberEnds = false;
        _isInLine = true;
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
