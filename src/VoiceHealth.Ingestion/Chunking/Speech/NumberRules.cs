using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Numbers with something at or between them: temperatures, pressures, money, times, dates, fractions, ranges, ages.</summary>
internal static partial class NumberRules
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Slash = SearchValues.Create("/");
    private static readonly SearchValues<char> Pound = SearchValues.Create("£€$");
    private static readonly SearchValues<char> Percent = SearchValues.Create("%");
    private static readonly SearchValues<char> Plus = SearchValues.Create("+");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‑−");

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("date", Slash, NumericDate(), SayDate),
        new("years", Slash, SplitYear(), match => match.Groups["first"].Value + " to " + match.Groups["century"].Value + match.Groups["last"].Value),
        new("fraction", Slash, Fraction(), match => SayFraction(match.ValueSpan)),
        new("ratio", Slash, Ratio(), SayRatio),
        new("money", Pound, Money(), SayMoney),
        new("money", Digits, Pence(), _ => " pence"),
        new("temperature", Digits, Temperature(), match => match.Groups["scale"].Value is "F" ? " degrees Fahrenheit" : " degrees"),
        new("time", Digits, ClockTime(), match => $"{match.Groups["hour"].Value}:{match.Groups["minute"].Value} {char.ToLowerInvariant(match.Groups["half"].ValueSpan[0])}m"),
        new("time", Digits, HourTime(), match => $" {char.ToLowerInvariant(match.Groups["half"].ValueSpan[0])}m"),
        new("percent", Percent, PercentSign(), match => match.Groups["glued"].Success ? " per cent " : " per cent"),
        new("plus", Plus, PlusAfterNumber(), _ => " plus"),
        new("blood-group", Plus, BloodGroup(), _ => " positive"),
        new("minus", Dashes, Minus(), _ => "minus "),
        new("range", Dashes, NumberRange(), _ => " to "),
    ];

    private static string? SayDate(Match match) =>
        DateOnly.TryParseExact(match.Value, ["d/M/yyyy", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : null;

    private static string? SayFraction(ReadOnlySpan<char> fraction) => fraction switch
    {
        "1/2" => "half",
        "1/3" => "a third",
        "2/3" => "two thirds",
        "1/4" => "a quarter",
        "3/4" => "three quarters",
        "24/7" => "24 7",
        _ => null,
    };

    /// <summary>Blood pressure is one number over the other; a choice of times is "or", a score "out of", and what is even is said twice.</summary>
    private static string SayRatio(Match match)
    {
        (string first, string second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        return first == second ? " " : match.Groups["span"].Success ? " or " : second is "10" or "100" ? " out of " : " over ";
    }

    private static string SayMoney(Match match)
    {
        string amount = match.Groups["amount"].Value;
        string scale = match.Groups["scale"].Value switch { "m" => " million", "bn" => " billion", "k" => " thousand", var word => word };
        string pence = match.Groups["pence"].Value;
        string currency = match.Value[0] switch { '€' => "euro", '$' => "dollar", _ => "pound" };
        string pounds = amount == "1" && scale.Length == 0 ? $"1 {currency}" : $"{amount}{scale} {currency}s";
        return scale.Length > 0 && pence.Length > 0 ? $"{amount}.{pence}{scale} {currency}s" : pence is "" or "00" ? pounds : $"{pounds} {pence.TrimStart('0')}";
    }

    [GeneratedRegex(@"(?<![\w/])\d{1,2}/\d{1,2}/\d{4}(?![\w/])")]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![\w/])(?<first>(?<century>20|19)\d\d)/(?<last>\d\d)(?![\w/])")]
    private static partial Regex SplitYear();

    [GeneratedRegex(@"(?<![\w/.])(?:[123]/[234]|24/7)(?![\w/])")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"(?<=(?<![\w/.-])(?<first>\d{1,3}))(?<token>/)(?=(?<second>\d{1,3})(?:\s?mmHg|(?<span>[\s-](?:hours?|days?|weeks?|months?|years?)\b)|(?![\w/])))")]
    private static partial Regex Ratio();

    [GeneratedRegex(@"[£€$](?<amount>\d[\d,]{0,11}(?<!,))(?:\.(?<pence>\d{1,2})(?!\d))?(?<scale> ?(?:million|billion)\b|(?:m|bn|k)\b)?")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?<=(?<![\w.])\d{1,3})(?<token>p)\b(?![-/])")]
    private static partial Regex Pence();

    [GeneratedRegex(@"(?<=(?<![\w.])[-−]?\d{1,3}(?:\.\d{1,2})?)(?<token>\s?[°º]?\s?(?<scale>C|F))(?![\w'’])|(?<=\d)(?<token>\s?[°º]\s?(?<scale>C|F))\b")]
    private static partial Regex Temperature();

    [GeneratedRegex(@"(?<![\w.:])(?<hour>\d{1,2})[.:](?<minute>\d\d)\s?(?<half>a\.?m|p\.?m)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"(?<=(?<![\w.:])\d{1,2})(?<token>\s?(?<half>a\.?m|p\.?m))\b", RegexOptions.IgnoreCase)]
    private static partial Regex HourTime();

    [GeneratedRegex(@"(?<token>\s?%)(?:(?=(?<glued>\p{L}))|)")]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"(?<=(?<![\w.])\d{1,3})(?<token>\+)(?!\w)")]
    private static partial Regex PlusAfterNumber();

    [GeneratedRegex(@"(?<=(?<!\w)(?:A|B|AB|O))(?<token>\+)(?!\w)")]
    private static partial Regex BloodGroup();

    [GeneratedRegex(@"(?<=^|[\s(])(?<token>[-−–])(?=\d)")]
    private static partial Regex Minus();

    [GeneratedRegex(@"(?<=(?<![\w.–-])£?\d[\d,]{0,11}(?:\.\d{1,4})?\s?(?:%|°?C|°?F|am|pm|mmHg|mmol/l|mm|cm|km|m|kg|mg|mcg|g|ml|cl|st|lb|oz|ft)?)(?<token>\s?[-–—‑]\s?)(?=£?\d[\d,]{0,11}(?:\.\d{1,4})?(?:%|°?C\b|°?F\b|am\b|pm\b|mm|cm\b|km\b|m\b|kg\b|mg\b|mcg\b|g\b|ml\b|cl\b|ft\b|bpm\b|mph\b|hrs?\b|x\b|-year|-month|-week|-day|(?![\w-])))")]
    private static partial Regex NumberRange();
}
