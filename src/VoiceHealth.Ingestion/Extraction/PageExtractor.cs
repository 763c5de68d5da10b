using VoiceHealth.Ingestion.Extraction.Api;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction;

/// <summary>
/// Turns raw pages into pages of sections and blocks, whatever they were made with: HTML of any generation of the site, or a
/// response of the content API. Nothing on a page makes it throw; nothing with text vanishes without an issue.
/// </summary>
public sealed class PageExtractor
{
    private readonly ExtractionOptions _options;
    private readonly HtmlPageReader _html;
    private readonly ApiPageReader _api;

    public PageExtractor(ExtractionOptions? options = null)
    {
        _options = options ?? new ExtractionOptions();
        _html = new HtmlPageReader(_options);
        _api = new ApiPageReader(_options);
    }

    /// <summary>Reads one page. Safe to call from several threads at once.</summary>
    public PageExtraction Extract(RawPage raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (raw.Content.Length > _options.MaxBytes)
        {
            return PageExtraction.Rejected(
                RejectionReason.TooLarge, $"The page is {raw.Content.Length:N0} bytes long; the most that is read is {_options.MaxBytes:N0}.");
        }

        if (IsNotText(raw))
        {
            return PageExtraction.Rejected(RejectionReason.NotText, $"The page is no text ({raw.ContentType ?? "unknown content type"}).");
        }

        (string text, bool encodingWasWrong) = PageDecoder.Decode(raw.Content.Span, raw.ContentType);
        return IsJson(raw, text) ? _api.Read(raw, text) : _html.Read(raw, text, encodingWasWrong);
    }

    private static bool IsJson(RawPage raw, string text) =>
        raw.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true || text.AsSpan().TrimStart().StartsWith("{");

    private static bool IsNotText(RawPage raw)
    {
        string type = raw.ContentType ?? "";
        return type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("application/pdf", StringComparison.OrdinalIgnoreCase)
            || raw.Content.Span.StartsWith("%PDF"u8)
            || (raw.Content.Span is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && raw.Content.Span[..Math.Min(512, raw.Content.Length)].Contains((byte)0));
    }
}
