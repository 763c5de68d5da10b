namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>Names the generation of markup that a page is written in, by marks that only one of them has. For reports: no reader depends on it.</summary>
internal static class MarkupFamily
{
    public static string Of(string html)
    {
        if (html.Contains("nhsuk-main-wrapper  nhsuk-main-wrapper--s", StringComparison.Ordinal) || html.Contains("data-block-key", StringComparison.Ordinal))
        {
            return "v10";
        }

        if (html.Contains("nhsuk-main-wrapper--s", StringComparison.Ordinal))
        {
            return "v6";
        }

        return html.Contains("nhsuk-main-wrapper", StringComparison.Ordinal) ? "v2"
            : html.Contains("healthaz-", StringComparison.Ordinal) ? "choices"
            : "";
    }
}
