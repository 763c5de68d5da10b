using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>The same elements, written otherwise: spelling of tags, attributes, classes and characters.</summary>
internal static partial class TextVariants
{
    public static IEnumerable<MarkupVariant> All =>
    [
        new("classes-unprefixed", html => html.Replace("nhsuk-", "", StringComparison.Ordinal)),
        new("classes-other-prefix", html => html.Replace("nhsuk-", "nhsapp-", StringComparison.Ordinal)),
        new("classes-upper-case", html => ClassAttribute().Replace(html, match => match.Value.ToUpperInvariant().Replace("CLASS", "class"))),
        new("tags-upper-case", html => Tag().Replace(html, match => match.Value.ToUpperInvariant())),
        new("attributes-unquoted", html => SimpleAttribute().Replace(html, "$1=$2")),
        new("attributes-single-quoted", html => InsideHtml(html, part => QuotedAttribute().Replace(part, "$1='$2'"))),
        MarkupVariant.OfEach("attributes-reordered", "*", Reorder),
        new("attributes-added", html => OpenBlock().Replace(html, "<$1 data-block-key=\"k1\" style=\"margin: 0\" tabindex=\"-1\"")),
        new("end-tags-left-out", html => ImpliedEnd().Replace(html, "")),
        new("white-space-gone", html => BetweenTags().Replace(html, "><")),
        new("white-space-added", html => html.Replace("\n", "\r\n\t  \r\n", StringComparison.Ordinal)),
        MarkupVariant.OfDocument("characters-as-references", document => { }) with { Rewrite = html => OfTexts(html, References) },
        MarkupVariant.OfDocument("comments-everywhere", document => { }) with { Rewrite = html => OfTexts(html, text => $"<!-- a -->{text}<!-- <b> -->") },
        MarkupVariant.OfDocument("spaces-not-breaking", document => { }) with { Rewrite = html => OfTexts(html, text => text.Replace(" ", "&nbsp;")) },
        MarkupVariant.OfDocument("invisible-characters", document => { }) with { Rewrite = html => OfTexts(html, text => text.Replace("e", "e&#8203;&shy;")) },
        MarkupVariant.OfDocument("text-in-spans", document => { }) with { Rewrite = html => OfTexts(html, text => $"<span><span class=\"nhsuk-body\">{text}</span></span>") },
        MarkupVariant.OfEach("paragraphs-bold-start", "main p", paragraph => paragraph.WrapContent("span")),
        MarkupVariant.OfEach("paragraphs-rich-text", "main p", paragraph => paragraph.WrapContent("span").WrapContent("font")),
        MarkupVariant.OfEach("boxes-doubled", "main div, main section", box => box.WrapContent("div").WrapContent("div")),
    ];

    private static string OfTexts(string html, Func<string, string> change) =>
        InsideMain(html, main => TextOf().Replace(main, match => string.IsNullOrWhiteSpace(match.Value) ? match.Value : change(match.Value)));

    private static string InsideMain(string html, Func<string, string> change)
    {
        int start = html.IndexOf("<main", StringComparison.Ordinal);
        int end = html.IndexOf("</main>", StringComparison.Ordinal);
        return html[..start] + change(html[start..end]) + html[end..];
    }

    private static string InsideHtml(string html, Func<string, string> change) => InsideMain(html, change);

    private static string References(string text)
    {
        var written = new StringBuilder();
        foreach (char character in text)
        {
            written.Append(character is ' ' or '\n' or '&' or ';' or '#' || char.IsAsciiLetterOrDigit(character)
                ? character
                : string.Create(CultureInfo.InvariantCulture, $"&#x{(int)character:x};"));
        }

        return written.ToString();
    }

    private static void Reorder(IElement element)
    {
        (string Name, string Value)[] attributes = [.. element.Attributes.Reverse().Select(attribute => (attribute.Name, attribute.Value))];
        Array.ForEach(attributes, attribute => element.RemoveAttribute(attribute.Name));
        Array.ForEach(attributes, attribute => element.SetAttribute(attribute.Name, attribute.Value));
    }

    [GeneratedRegex("class=\"[^\"]*\"")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("</?[a-z][a-z0-9]*")]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(class|id|role|href|lang|content|name|http-equiv)=\"([A-Za-z0-9_-]+)\"")]
    private static partial Regex SimpleAttribute();

    [GeneratedRegex("\\b([a-z-]+)=\"([^\"'<>]*)\"")]
    private static partial Regex QuotedAttribute();

    [GeneratedRegex("<(p|ul|ol|li|div|section|h2|h3)(?=[ >])")]
    private static partial Regex OpenBlock();

    [GeneratedRegex(@"</(li|dd|dt)>|</p>(?=\s*<(p|ul|ol|div|section|h2|h3|/div|/section)\b)")]
    private static partial Regex ImpliedEnd();

    [GeneratedRegex(@">\s*\n\s*<")]
    private static partial Regex BetweenTags();

    [GeneratedRegex("(?<=>)[^<>]+(?=<)")]
    private static partial Regex TextOf();
}
