using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>
/// Finds the links that lead to further pages of a site: contents lists, hub links, A to Z lists and pagination. Links in running
/// text are left alone, so that a crawl stays within what the site itself lists.
/// </summary>
internal static class LinkReader
{
    private const int MaxLinks = 5_000;

    private const string Lists =
        ".nhsuk-contents-list a[href], .nhsuk-pagination a[href], .nhsuk-hub-key-links a[href], .beta-hub-sibling-nav a[href], "
        + ".nhsuk-list-panel a[href], .index-section a[href], .nhsuk-card--feature .nhsuk-list--border a[href], "
        + ".nhsuk-list--links a[href], .nhsuk-card__link[href], .nhsuk-nav-a-z a[href]";

    /// <summary>Addresses as they stand, resolved against the page's own; without e-mail, telephone and script links.</summary>
    public static IReadOnlyList<Uri> Read(ReadOnlyMemory<byte> html, Uri page)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(new MemoryStream(html.ToArray()));
        var links = new List<Uri>();
        foreach (IElement anchor in document.QuerySelectorAll(Lists).Take(MaxLinks))
        {
            string href = anchor.GetAttribute("href")!.Trim();
            if (Uri.TryCreate(page, href, out Uri? link) && link.Scheme is "http" or "https")
            {
                links.Add(link!);
            }
        }

        return links;
    }
}
