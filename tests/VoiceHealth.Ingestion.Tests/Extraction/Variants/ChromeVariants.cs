using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VoiceHealth.Ingestion.Tests.Extraction.Variants;

/// <summary>What may stand in a page's main part without being part of its topic.</summary>
internal static class ChromeVariants
{
    private const string Word = "Quuxchrome";

    public static IEnumerable<MarkupVariant> All =>
    [
        Last("chrome-related-nav", $"<aside class=\"nhsuk-related-nav\"><h2>{Word}</h2><ul><li><a href=\"/a/\">{Word} page</a></li></ul></aside>"),
        Last("chrome-role-navigation", $"<div role=\"navigation\" aria-label=\"Related\"><p>{Word}</p><ul><li><a href=\"/a/\">{Word}</a></li></ul></div>"),
        First("chrome-breadcrumb-box", $"<div class=\"breadcrumb\"><a href=\"/\">{Word}</a> <a href=\"/c/\">{Word}</a></div>"),
        First("chrome-breadcrumbs-label", $"<div aria-label=\"Breadcrumbs\"><ol><li><a href=\"/\">{Word}</a></li></ol></div>"),
        First("chrome-contents-box", $"<div class=\"app-contents-list\"><h2>Contents</h2><ol><li><a href=\"/a/b/\">{Word}</a></li></ol></div>"),
        First("chrome-on-this-page", $"<div><h2>On this page</h2><ul><li><a href=\"#a\">{Word}</a></li><li><a href=\"#b\">{Word}</a></li></ul></div>"),
        Last("chrome-pagination-box", $"<div class=\"pagination\"><ul><li><a href=\"/n/\">Next: {Word}</a></li></ul></div>"),
        Last("chrome-pagination-label", $"<div aria-label=\"Pagination\"><a href=\"/n/\">Next: {Word}</a></div>"),
        Last("chrome-feedback", $"<div class=\"nhsuk-feedback\"><h2>{Word}: help us improve our website</h2><p>{Word} survey</p></div>"),
        Last("chrome-survey-id", $"<section id=\"user-survey\"><h2>{Word}</h2><p>Can you answer a 5 minute {Word} survey?</p></section>"),
        First("chrome-cookies", $"<div class=\"cookie-banner\" role=\"region\" aria-label=\"Cookie banner\"><h2>Cookies on {Word}</h2><p>{Word} uses cookies.</p></div>"),
        First("chrome-skip-link", $"<a class=\"skip-link\" href=\"#content\">{Word}</a>"),
        Last("chrome-share", $"<div class=\"social-share\"><h2>Share {Word}</h2><ul><li><a href=\"https://example.org/share\">{Word}</a></li></ul></div>"),
        Last("chrome-back-to-top", $"<div class=\"back-to-top\"><a href=\"#top\">{Word} to top</a></div>"),
        First("chrome-alert", $"<div class=\"global-alert\" role=\"complementary\"><h2>{Word}</h2><p>{Word} latest</p></div>"),
        First("chrome-banner-role", $"<div role=\"banner\"><p>{Word}</p></div>"),
        Last("chrome-contentinfo-role", $"<div role=\"contentinfo\"><p>{Word}</p></div>"),
        Last("chrome-search-role", $"<div role=\"search\"><p>{Word}</p></div>"),
        Last("chrome-dialog", $"<div role=\"dialog\" aria-modal=\"true\"><p>{Word}</p></div>"),
        Last("chrome-hidden", $"<div hidden><p>{Word}</p></div><p style=\"display: none\">{Word}</p>"),
        Last("chrome-script", $"<script>var a = '{Word}';</script><style>.x {{ content: '{Word}' }}</style><template><p>{Word}</p></template>"),
        Last("chrome-form", $"<form action=\"/feedback/\"><fieldset><legend>{Word} useful?</legend><label>{Word} yes</label><input type=\"radio\"></fieldset></form>"),
        Last("chrome-media-dates", $"<p>Media last reviewed: 1 May 2019<br>Media review due: 1 May 2022</p><p>Video last reviewed: 2 May 2019</p>"),
    ];

    private static MarkupVariant First(string name, string html) => Insert(name, html, "h1", (title, made) => title.After(made));

    private static MarkupVariant Last(string name, string html) => Insert(name, html, "main", (main, made) => main.Append(made));

    private static MarkupVariant Insert(string name, string html, string selector, Action<IElement, INode[]> insert) => MarkupVariant.OfDocument(name, document =>
    {
        IHtmlDocument owner = document;
        IElement holder = owner.CreateElement("div");
        holder.InnerHtml = html;
        insert(document.QuerySelector(selector)!, [.. holder.ChildNodes]);
    }) with
    { Chrome = Word };
}
