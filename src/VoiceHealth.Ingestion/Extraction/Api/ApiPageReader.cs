using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Blocks;
using VoiceHealth.Ingestion.Extraction.Html;
using VoiceHealth.Ingestion.Extraction.Metadata;
using VoiceHealth.Ingestion.Extraction.Pages;

namespace VoiceHealth.Ingestion.Extraction.Api;

/// <summary>
/// Reads responses of the NHS website content API (v2), with or without <c>modules=true</c>. Their modules become the markup that
/// the website makes of them, so that the same block readers read both and give the same blocks for the same content.
/// Source: NHS website content API specification.
/// </summary>
internal sealed class ApiPageReader(ExtractionOptions options)
{
    private const int DeepestJson = 64;
    private readonly HtmlParser _parser = new(new HtmlParserOptions { IsScripting = false });

    public PageExtraction Read(RawPage raw, string json)
    {
        if (!MarkupBudget.Allows(WithoutEscapes(json), options))
        {
            return PageExtraction.Rejected(RejectionReason.TooTangled, "The markup in the response is nested or left open beyond what any honest page needs.");
        }

        try
        {
            using JsonDocument response = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestJson });
            return ReadResponse(raw, response.RootElement);
        }
        catch (JsonException error)
        {
            return PageExtraction.Rejected(RejectionReason.ErrorPage, $"The response is no valid JSON: {error.Message}");
        }
    }

    /// <summary>JSON may write the signs of a tag in other ways: they count all the same.</summary>
    private static string WithoutEscapes(string json) => json
        .Replace(@"\u003c", "<", StringComparison.OrdinalIgnoreCase)
        .Replace(@"\u003e", ">", StringComparison.OrdinalIgnoreCase)
        .Replace(@"\/", "/", StringComparison.Ordinal);

    private PageExtraction ReadResponse(RawPage raw, JsonElement response)
    {
        if (!response.Text("@type").EndsWith("Page", StringComparison.Ordinal))
        {
            string message = response.Text("message");
            return PageExtraction.Rejected(
                RejectionReason.ErrorPage, message.Length > 0 ? $"The API answered: {message}" : "The response is no page: it has no @type of a web page.");
        }

        using IHtmlDocument document = _parser.ParseDocument("<main></main>");
        StructuredData data = StructuredData.Empty.Add(response);
        PageTitle title = ReadTitle(response);
        if (title.Title.Length == 0)
        {
            return PageExtraction.Rejected(RejectionReason.Untitled, "The response names no page.");
        }

        RawPage page = raw with { Url = WebAddress(raw, response) };
        var reading = new BlockReading(page.Path, title.Title, options.MaxDepth);
        ImmutableArray<DocumentPart> parts = new ApiMarkup(document, page, reading).Build(response);
        data = data with { AspectsById = data.AspectsById.SetItems(HeadingAspects(parts)) };
        var source = new SourceDocument(page, document, DocumentMarks.Read(document), parts, title, data, "api", ApiIndex.Read(response, page.Url));
        return DocumentReader.Read(source, reading);
    }

    /// <summary>The first page of a guide is called after its topic, and has the page's own title beside it.</summary>
    private static PageTitle ReadTitle(JsonElement response)
    {
        string name = TextPiece.Normalise(response.Text("name") is { Length: > 0 } text ? text : response.Text("headline"));
        string alternative = TextPiece.Normalise(response.Text("alternativeHeadline"));
        return alternative.Length > 0 && alternative != name ? new PageTitle(alternative, name, []) : new PageTitle(name, null, []);
    }

    /// <summary>The website's address of the page: the one to show, and the one that links are resolved against.</summary>
    private static Uri WebAddress(RawPage raw, JsonElement response) =>
        Uri.TryCreate(response.Text("webpage"), UriKind.Absolute, out Uri? page) && page.Scheme == Uri.UriSchemeHttps
            ? page
            : new Uri(PagePaths.WebSite, raw.Path);

    private static IEnumerable<KeyValuePair<string, HealthAspect>> HeadingAspects(IEnumerable<DocumentPart> parts) =>
        from part in parts
        let heading = part.Element.Element.QuerySelector("h2[id]")
        where heading is not null && part.Aspect != HealthAspect.None
        select new KeyValuePair<string, HealthAspect>(heading.Id!, part.Aspect);
}
