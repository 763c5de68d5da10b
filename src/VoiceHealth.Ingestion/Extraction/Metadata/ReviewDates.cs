using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using VoiceHealth.Ingestion.Extraction.Html;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>The days of a page's last and next clinical review. The dates of a film on the page ("Media last reviewed") are not the page's.</summary>
internal sealed partial record ReviewDates(DateOnly? Last, DateOnly? Next)
{
    private static readonly string[] Formats =
        ["d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd"];

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
        line.Match(text) is { Success: true } match ? Parse(Ordinal().Replace(match.Groups["date"].Value, "").Replace(",", "", StringComparison.Ordinal)) : null;

    private const string Date =
        @"(?:\s(?:on|date))?\s?[:–—-]?\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
        + @"(?<date>\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8},?\s\d{4}|[A-Z][a-z]{2,8}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})";

    [GeneratedRegex(@"(?<!media\s)(?<!video\s)\blast\sreviewed" + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastReviewed();

    [GeneratedRegex(@"(?<!media\s)(?<!video\s)\b(?:next\sreview(?:\sdue)?|review\sdue)" + Date, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextReview();

    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
