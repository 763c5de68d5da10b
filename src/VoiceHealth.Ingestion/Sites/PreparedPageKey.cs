using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using VoiceHealth.Content.Pages;
using VoiceHealth.Ingestion.Extraction;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Ingestion.Sites;

/// <summary>Names what a page is prepared from: its bytes, where it stands, and the program that reads it. SHA-256 in lower-case hex.</summary>
internal static class PreparedPageKey
{
    /// <summary>The assemblies whose code decides what a page becomes. A compiled assembly's identifier changes with its code.</summary>
    private static readonly string Program = string.Join(
        ' ', new[] { typeof(PageExtractor), typeof(PageInfo), typeof(HtmlParser) }.Select(type => type.Module.ModuleVersionId));

    public static string Of(FetchedPage page) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', Program, page.Path, page.Url.AbsoluteUri, page.ContentType, page.ContentHash))));
}
