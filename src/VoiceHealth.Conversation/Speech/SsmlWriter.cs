using System.Xml.Linq;
using VoiceHealth.Content.Releases;
using VoiceHealth.Conversation.Readings;
using VoiceHealth.Conversation.Replies;

namespace VoiceHealth.Conversation.Speech;

/// <summary>
/// Writes segments as SSML: a paragraph for each run of the page's words and of ours, a sentence for each segment, telephone numbers digit by
/// digit, and the pronunciations. Only tags that Alexa knows are used.
/// Source: Alexa Skills Kit, "Speech Synthesis Markup Language (SSML) Reference".
/// </summary>
internal sealed class SsmlWriter(Pronunciations pronunciations)
{
    /// <summary>Written forms that no engine reads well, and what is said instead.</summary>
    private static readonly (string Written, string Said)[] Aliases =
    [
        ("www.nhs.uk", "w w w dot N H S dot U K"),
        ("A&E", "A and E"),
        ("v3.0", "version 3"),
    ];

    public string Write(IReadOnlyList<ReplySegment> segments, bool slowly)
    {
        var speak = new XElement("speak");
        XElement top = slowly ? new XElement("prosody", new XAttribute("rate", "slow")) : speak;
        XElement? paragraph = null;
        XElement? sentence = null;
        bool? quoting = null;
        for (int i = 0; i < segments.Count; i++)
        {
            bool isPrefix = i + 1 < segments.Count && RunsOn(segments[i], segments[i + 1]);
            bool isQuote = isPrefix || segments[i] is ReplySegment.Quote;
            if (paragraph is null || quoting != isQuote)
            {
                paragraph = new XElement("p");
                top.Add(paragraph);
                quoting = isQuote;
            }

            if (sentence is null)
            {
                sentence = new XElement("s");
                paragraph.Add(sentence);
            }

            AddText(sentence, isPrefix ? segments[i].Text + " " : segments[i].Text);
            sentence = isPrefix ? sentence : null;
        }

        if (slowly)
        {
            speak.Add(top);
        }

        return XmlText.Of(speak);
    }

    /// <summary>"Do" and "Do not" are one sentence with the item after them.</summary>
    private static bool RunsOn(ReplySegment segment, ReplySegment next) =>
        next is ReplySegment.Quote && DoList.IsPrefix(segment.Text) && !DoList.SaysItself(next.Text);

    private void AddText(XElement parent, string text)
    {
        int plain = 0;
        for (int i = 0; i < text.Length;)
        {
            (XElement? element, int length) = StartsWord(text, i) ? ElementAt(text, i) : (null, 1);
            if (element is not null)
            {
                AddPlain(parent, text, plain, i);
                parent.Add(element);
                plain = i + length;
            }

            i += length;
        }

        AddPlain(parent, text, plain, text.Length);
    }

    private (XElement? Element, int Length) ElementAt(string text, int start)
    {
        foreach ((string written, string said) in Aliases)
        {
            if (string.CompareOrdinal(text, start, written, 0, written.Length) == 0 && EndsWord(text, start + written.Length))
            {
                return (new XElement("sub", new XAttribute("alias", said), written), written.Length);
            }
        }

        int number = char.IsAsciiDigit(text[start]) ? SpokenNumber.LengthAt(text, start) : 0;
        if (number > 0 && EndsWord(text, start + number))
        {
            return (new XElement("say-as", new XAttribute("interpret-as", "telephone"), text.Substring(start, number)), number);
        }

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '\'' or '\u2019' && !EndsWord(text, end + 1))))
        {
            end++;
        }

        int length = Math.Max(1, end - start);
        return (Pronounced(text.AsSpan(start, end - start)), length);
    }

    private XElement? Pronounced(ReadOnlySpan<char> word)
    {
        PronunciationEntry? entry = pronunciations.IsEmpty || word.IsEmpty ? null : pronunciations.Find(word);
        if (entry is null)
        {
            return null;
        }

        return entry.Alias.Length > 0
            ? new XElement("sub", new XAttribute("alias", entry.Alias), word.ToString())
            : new XElement("phoneme", new XAttribute("alphabet", "ipa"), new XAttribute("ph", entry.Ipa), word.ToString());
    }

    private static bool StartsWord(string text, int index) => index == 0 || !char.IsLetterOrDigit(text[index - 1]);

    private static bool EndsWord(string text, int index) => index >= text.Length || !char.IsLetterOrDigit(text[index]);

    /// <summary>Characters that XML cannot hold are left out: page text never has them, a damaged release might.</summary>
    private static void AddPlain(XElement parent, string text, int start, int end)
    {
        if (end > start)
        {
            string plain = text.Substring(start, end - start);
            parent.Add(new XText(plain.Any(c => !IsXml(c)) ? string.Concat(plain.Where(IsXml)) : plain));
        }
    }

    private static bool IsXml(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
}
