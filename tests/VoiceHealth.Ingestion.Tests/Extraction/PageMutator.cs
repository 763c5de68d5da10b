namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Damages pages in the ways that bad editors, bad networks and bad people do. The same seed gives the same pages.</summary>
internal sealed class PageMutator(int seed, IReadOnlyList<string> pages)
{
    private static readonly string[] Fragments =
    [
        "<main>", "</main>", "<div>", "</div>", "<ul>", "</ul>", "<li>", "<p>", "</p>", "<table>", "<tr>", "<td rowspan=99 colspan=99>", "<h1>", "<h2>", "</h3>", "<b>", "<a href=x>",
        "<details>", "<summary>", "<!--", "-->", "<script>", "</script>", "<template>", "<svg>", "<math>", "<select>", "<plaintext>", "<frameset>", "<noscript>", "<title>", "<textarea>",
        "<div class=\"nhsuk-card--care nhsuk-card--care--urgent\">", "<div class=\"nhsuk-inset-text\">", "<div class=\"nhsuk-do-dont-list\">", "<ul class=\"nhsuk-list--cross\">",
        "<div class=\"nhsuk-warning-callout\">", "<figure>", "<dl>", "<x-a>", "&#0;", "&#xD800;", "&", "\u0000", "\u200B", "\uFFFE", "\"", ">", "<", "{", "]]>", "<meta charset=utf-16>",
    ];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        string page = pages[_random.Next(pages.Count)];
        for (int i = _random.Next(1, 12); i > 0 && page.Length > 2; i--)
        {
            page = Damage(page);
        }

        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(page);
        for (int i = _random.Next(4); i > 0 && bytes.Length > 0; i--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes;
    }

    private string Damage(string page)
    {
        int from = _random.Next(page.Length);
        int length = Math.Min(page.Length - from, 1 << _random.Next(11));
        return _random.Next(6) switch
        {
            0 => page.Remove(from, length),
            1 => page.Insert(_random.Next(page.Length), page.Substring(from, length)),
            2 => page[..Math.Max(1, from)],
            3 => page.Insert(from, string.Concat(Enumerable.Repeat(Fragments[_random.Next(Fragments.Length)], 1 << _random.Next(10)))),
            _ => page.Insert(from, Fragments[_random.Next(Fragments.Length)]),
        };
    }
}
