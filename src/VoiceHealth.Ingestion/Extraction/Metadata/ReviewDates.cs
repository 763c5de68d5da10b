using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>The days of a page's last and next clinical review. The dates of a film on the page ("Media last reviewed") are not the page's.</summary>
internal sealed partial record ReviewDates(DateOnly? Last, DateOnly? Next)
{
    private static readonly string[] Formats = ["d MMMM yyyy", "d MMM yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    /// <summary>JSON-LD first, then the page's own words; of two days for the next review the earlier, so that none that is due is overlooked.</summary>
    public static ReviewDates Read(StructuredData data, IDocument document)
    {
        if (document.Body is not { } body)
        {
            return new ReviewDates(data.LastReviewed, data.NextReview);
        }

        string text = ElementText.Of(body);
        return new ReviewDates(data.LastReviewed ?? Find(LastReviewed(), text), Earlier(data.NextReview, Find(NextReview(), text)));
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => other is null || one < other ? one : other;

    /// <summary>A date as the site writes it, or the day of an ISO time; null for anything else.</summary>
    public static DateOnly? Parse(string text)
    {
        string day = text.Length > 10 && text[10] == 'T' ? text[..10] : text.Trim();
        return DateOnly.TryParseExact(day, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
    }

    private static DateOnly? Find(Regex line, string text) =>
        line.Match(text) is { Success: true } match ? Parse(match.Groups["date"].Value) : null;

    [GeneratedRegex(
        @"(?<!media\s)(?<!video\s)\blast\sreviewed:?\s(?<date>\d{1,2}(/\d{1,2}/|\s[A-Z][a-z]{2,8}\s)\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastReviewed();

    [GeneratedRegex(
        @"(?<!media\s)(?<!video\s)\bnext\sreview\sdue:?\s(?<date>\d{1,2}(/\d{1,2}/|\s[A-Z][a-z]{2,8}\s)\d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextReview();
}
