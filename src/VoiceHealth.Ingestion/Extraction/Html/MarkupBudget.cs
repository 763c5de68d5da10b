using System.Collections.Frozen;

namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// Counts, in one pass over the raw text, how much an HTML parser would have to do. Its rules cost time in proportion to the
/// elements open at each tag, and formatting elements left open are copied into every later paragraph: a page of a few hundred
/// kilobytes can ask for minutes and gigabytes. Such a page is refused before it is parsed.
/// </summary>
internal static class MarkupBudget
{
    /// <summary>Elements that close by themselves, so that leaving them open nests nothing.</summary>
    private static readonly FrozenSet<string> NotCounted = FrozenSet.ToFrozenSet(
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "path",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "html", "head", "body",
    ]);

    private static readonly FrozenSet<string> Formatting = FrozenSet.ToFrozenSet(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotCountedNames =
        NotCounted.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingNames =
        Formatting.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Allows(ReadOnlySpan<char> html, ExtractionOptions options)
    {
        long open = 0, openFormatting = 0, work = 0, formattingWork = 0;
        Span<char> lower = stackalloc char[12];
        for (int at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            bool closes = html[at + 1] == '/';
            ReadOnlySpan<char> name = ReadName(html[(at + (closes ? 2 : 1))..], lower);
            if (!name.IsEmpty && !NotCountedNames.Contains(name))
            {
                int step = closes ? -1 : 1;
                open = Math.Max(0, open + step);
                openFormatting = FormattingNames.Contains(name) ? Math.Max(0, openFormatting + step) : openFormatting;
            }

            work += open;
            formattingWork += openFormatting;
            if (work > options.MaxNestingWork || formattingWork > options.MaxFormattingWork)
            {
                return false;
            }

            int next = html[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return true;
    }

    private static ReadOnlySpan<char> ReadName(ReadOnlySpan<char> text, Span<char> lower)
    {
        int length = 0;
        while (length < text.Length && length < lower.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            lower[length] = char.ToLowerInvariant(text[length]);
            length++;
        }

        return lower[..length];
    }
}
