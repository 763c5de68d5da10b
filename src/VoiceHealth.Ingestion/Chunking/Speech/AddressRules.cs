using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Web and mail addresses are said as names; telephone numbers stay digits, and no other rule may touch them.</summary>
internal static partial class AddressRules
{
    private static readonly SearchValues<char> Dot = SearchValues.Create(".");
    private static readonly SearchValues<char> At = SearchValues.Create("@");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("mail-address", At, MailAddress(), match => Said(match.Groups["name"].Value) + " at " + Said(match.Groups["host"].Value)),
        new("web-address", Dot, Nhs111(), _ => "NHS 111 online"),
        new("web-address", Dot, NhsWebsite(), _ => "the NHS website"),
        new("web-address", Dot, WebAddress(), match => Said(match.Groups["host"].Value)),
        new("phone-number", Digits, PhoneNumber(), _ => null),
    ];

    private static string Said(string address) =>
        string.Join(" dot ", address.Split('.').Select(part => SaidPart(part)));

    private static string SaidPart(string part) => part switch
    {
        "uk" or "UK" => "UK",
        "GOV" => "Gov",
        _ => part.Replace("_", " "),
    };

    [GeneratedRegex(@"(?<name>[\w.+-]{1,64})@(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})")]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"(?:https?://)?(?:www\.)?\b111\.nhs\.uk\b(?:/[\w/%-]{0,200})?", RegexOptions.IgnoreCase)]
    private static partial Regex Nhs111();

    [GeneratedRegex(@"(?:\bthe )?(?:https?://)?(?<![\w.])(?:www\.)?nhs\.uk\b(?:/[\w/%-]{0,200})?(?: (?:web)?site\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex NhsWebsite();

    [GeneratedRegex(
        @"(?:https?://)?(?<![\w.@])(?:www\.)?(?<host>(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:uk|org|com|net|scot|wales|cymru|info|eu|gov|edu|int|ms|co|tv|io|health|charity))\b(?![.]\w)(?:/[\w/%?=&#.-]{0,200}(?<![.]))?",
        RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"(?<![\w.])(?:\+44[ ]?\(?0?\)?[ ]?\d{2,4}|\(?0\d{2,5}\)?)(?:[ -]?\d{2,4}){1,4}(?![\w])|\b116[ ]?\d{3}\b")]
    private static partial Regex PhoneNumber();
}
