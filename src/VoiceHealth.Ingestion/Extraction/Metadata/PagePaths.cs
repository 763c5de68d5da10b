namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>Turns links into page paths, the identity of a page.</summary>
internal static class PagePaths
{
    private const string ApiPrefix = "/nhs-website-content";

    /// <summary>The website whose pages the content API delivers.</summary>
    public static Uri WebSite { get; } = new("https://www.nhs.uk/");

    /// <summary>The path of a link to a page of the same site; null for other sites, other schemes and links within the page.</summary>
    public static string? Resolve(Uri page, string? href)
    {
        if (string.IsNullOrWhiteSpace(href) || href.StartsWith('#') || !Uri.TryCreate(page, href.Trim(), out Uri? target))
        {
            return null;
        }

        if (target.Host.EndsWith("api.service.nhs.uk", StringComparison.OrdinalIgnoreCase))
        {
            return WithSlashes(WithoutApiPrefix(target.AbsolutePath));
        }

        return target.Scheme is "http" or "https" or "file" && IsSameSite(page, target) ? WithSlashes(target.AbsolutePath) : null;
    }

    /// <summary>The path of an address on the content API, as the website has it.</summary>
    public static string WithoutApiPrefix(string path) => path.StartsWith(ApiPrefix, StringComparison.Ordinal) ? path[ApiPrefix.Length..] : path;

    public static string WithSlashes(string path) => path.EndsWith('/') || path.AsSpan(path.LastIndexOf('/') + 1).Contains('.') ? path : path + "/";

    /// <summary>A copy of the site is served from elsewhere, while its links may name the site itself.</summary>
    private static bool IsSameSite(Uri page, Uri target) =>
        target.Host.Equals(page.Host, StringComparison.OrdinalIgnoreCase) || target.Host.Equals(WebSite.Host, StringComparison.OrdinalIgnoreCase);
}
