using System.Buffers;
using System.Text;
using System.Xml.Linq;

namespace VoiceHealth.Conversation.Speech;

/// <summary>
/// Writes a small element as text, as <see cref="XNode.ToString(SaveOptions)"/> does without formatting. It is here because that call takes a
/// buffer of 12 KB each time, more than all else that a reply allocates.
/// </summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    public static string Of(XElement element)
    {
        var text = new StringBuilder(512);
        Append(text, element);
        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement element)
    {
        text.Append('<').Append(element.Name.LocalName);
        for (XAttribute? attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            text.Append(' ').Append(attribute.Name.LocalName).Append("=\"");
            Escape(text, attribute.Value);
            text.Append('"');
        }

        text.Append('>');
        for (XNode? node = element.FirstNode; node is not null; node = node.NextNode)
        {
            Append(text, node);
        }

        text.Append("</").Append(element.Name.LocalName).Append('>');
    }

    private static void Append(StringBuilder text, XNode node)
    {
        if (node is XElement child)
        {
            Append(text, child);
        }
        else if (node is XText words)
        {
            Escape(text, words.Value);
        }
    }

    private static void Escape(StringBuilder text, string value)
    {
        ReadOnlySpan<char> rest = value;
        for (int at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            text.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            rest = rest[(at + 1)..];
        }

        text.Append(rest);
    }
}
