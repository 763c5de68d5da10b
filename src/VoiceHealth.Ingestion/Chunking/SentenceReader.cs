using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Chunking.Speech;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>Makes sentences of a block's text, each with its span and its rendering.</summary>
internal static partial class SentenceReader
{
    public static Sentence Whole(string text, SourceSpan span, SentenceKind kind, int depth = 0) =>
        new(text, kind, depth, span with { Length = text.Length }, SpokenText.Render(text));

    public static IEnumerable<Sentence> Split(string text, SourceSpan span, SentenceKind kind, int depth = 0)
    {
        foreach (Range range in SentenceSegmenter.Segment(text))
        {
            (int offset, int length) = range.GetOffsetAndLength(text.Length);
            yield return Whole(text.Substring(offset, length), span with { Start = span.Start + offset }, kind, depth);
        }
    }

    /// <summary>
    /// A list item, whole. In a list of things not to do, an item that does not say so itself has "do not" put before it,
    /// since a listener cannot see the cross.
    /// </summary>
    public static Sentence Item(string text, SourceSpan span, int depth, bool doNot)
    {
        Sentence item = Whole(text, span, SentenceKind.ListItem, depth);
        return doNot && !Negation().IsMatch(text)
            ? item with { Substitutions = item.Substitutions.Insert(0, new Substitution(0, string.Empty, "do not ", "do-not")) }
            : item;
    }

    /// <summary>The number of words that are heard.</summary>
    public static int Words(ReadOnlySpan<char> spoken)
    {
        int words = 0;
        bool inWord = false;
        foreach (char character in spoken)
        {
            bool part = !char.IsWhiteSpace(character) && (inWord || char.IsLetterOrDigit(character));
            words += part && !inWord ? 1 : 0;
            inWord = part;
        }

        return words;
    }

    public static int Words(ImmutableArray<Sentence> sentences) => sentences.Sum(sentence => Words(sentence.Spoken));

    [GeneratedRegex(@"^\W*(?:do not|don['’]t|never|avoid|try not|stop|no )\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();
}
