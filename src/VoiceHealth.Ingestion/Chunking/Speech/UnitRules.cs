using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Units of measure in full: "5mg" is "5 milligrams", "a 5mg tablet" is "a 5 milligram tablet", "4mmol/l" is "4 millimoles per litre".</summary>
internal static partial class UnitRules
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Slash = SearchValues.Create("/");
    private static readonly SearchValues<char> Micro = SearchValues.Create("µμ");

    private static readonly FrozenDictionary<string, (string One, string Many)> Names = new Dictionary<string, (string One, string Many)>
    {
        ["mg"] = ("milligram", "milligrams"),
        ["mcg"] = ("microgram", "micrograms"),
        ["µg"] = ("microgram", "micrograms"),
        ["μg"] = ("microgram", "micrograms"),
        ["ng"] = ("nanogram", "nanograms"),
        ["g"] = ("gram", "grams"),
        ["kg"] = ("kilogram", "kilograms"),
        ["ml"] = ("millilitre", "millilitres"),
        ["mL"] = ("millilitre", "millilitres"),
        ["cl"] = ("centilitre", "centilitres"),
        ["dl"] = ("decilitre", "decilitres"),
        ["dL"] = ("decilitre", "decilitres"),
        ["l"] = ("litre", "litres"),
        ["L"] = ("litre", "litres"),
        ["mcL"] = ("microlitre", "microlitres"),
        ["mm"] = ("millimetre", "millimetres"),
        ["cm"] = ("centimetre", "centimetres"),
        ["m"] = ("metre", "metres"),
        ["km"] = ("kilometre", "kilometres"),
        ["mmHg"] = ("millimetre of mercury", "millimetres of mercury"),
        ["mmol"] = ("millimole", "millimoles"),
        ["mol"] = ("mole", "moles"),
        ["kcal"] = ("kilocalorie", "kilocalories"),
        ["kJ"] = ("kilojoule", "kilojoules"),
        ["IU"] = ("international unit", "international units"),
        ["mSv"] = ("millisievert", "millisieverts"),
        ["Hz"] = ("hertz", "hertz"),
        ["kHz"] = ("kilohertz", "kilohertz"),
        ["dB"] = ("decibel", "decibels"),
        ["ppm"] = ("part per million", "parts per million"),
        ["bpm"] = ("beat per minute", "beats per minute"),
        ["kb"] = ("kilobyte", "kilobytes"),
        ["Mb"] = ("megabyte", "megabytes"),
        ["MB"] = ("megabyte", "megabytes"),
        ["oz"] = ("ounce", "ounces"),
        ["lb"] = ("pound", "pounds"),
        ["lbs"] = ("pound", "pounds"),
        ["ft"] = ("foot", "feet"),
        ["in"] = ("inch", "inches"),
        ["st"] = ("stone", "stone"),
        ["hrs"] = ("hour", "hours"),
        ["mins"] = ("minute", "minutes"),
        ["secs"] = ("second", "seconds"),
        ["min"] = ("minute", "minutes"),
        ["hr"] = ("hour", "hours"),
        ["sec"] = ("second", "seconds"),
        ["yr"] = ("year", "years"),
        ["yrs"] = ("year", "years"),
        ["wk"] = ("week", "weeks"),
        ["wks"] = ("week", "weeks"),
        ["mths"] = ("month", "months"),
        ["tbsp"] = ("tablespoon", "tablespoons"),
        ["tsp"] = ("teaspoon", "teaspoons"),
        ["mph"] = ("mile per hour", "miles per hour"),
        ["m2"] = ("square metre", "square metres"),
        ["m²"] = ("square metre", "square metres"),
        ["cm2"] = ("square centimetre", "square centimetres"),
        ["cm²"] = ("square centimetre", "square centimetres"),
        ["cells"] = ("cell", "cells"),
    }.ToFrozenDictionary();

    public static ImmutableArray<SpeechRule> All { get; } =
    [
        new("unit", Digits, AfterNumber(), SayAfterNumber),
        new("unit", Slash, Alone(), SayAlone),
        new("unit", Micro, Microgram(), _ => "micrograms"),
    ];

    private static string SayAfterNumber(Match match)
    {
        bool one = match.Groups["number"].Value == "1" || match.Groups["article"].Success;
        return " " + Name(match.Groups["unit"].Value, one) + Per(match);
    }

    private static string SayAlone(Match match) => Name(match.Groups["unit"].Value, one: false) + Per(match);

    private static string Per(Match match)
    {
        string per = match.Groups["per"].Value;
        return per.Length == 0 ? string.Empty : " per " + (Names.TryGetValue(per, out (string One, string Many) name) ? name.One : per);
    }

    private static string Name(string unit, bool one) => one ? Names[unit].One : Names[unit].Many;

    // Metres, inches, litres and stone must touch their number: "2 m", "5 in" and "the 1st" are too often something else.
    [GeneratedRegex(@"(?<article>\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ee]ach|[Ee]very) )?(?<![\w.,])(?<number>\d[\d,]{0,11}(?:\.\d{1,4})?)(?<token>(?:\s?(?<unit>mmHg|mmol|mol|mcg|mcL|mSv|mg|ml|mL|mm|µg|μg|ng|kg|km|kcal|kJ|kHz|kb|g|cm|cl|dl|dL|dB|Hz|IU|ppm|bpm|Mb|MB|oz|lbs|lb|ft|hrs|hr|mins|secs|sec|yrs|yr|wks|wk|mths|tbsp|tsp|mph)|\s?(?<unit>cm2|cm²|m2|m²)|(?<unit>m|l|L|in)|(?<=[02-9]|1\d)(?<unit>st))(?:\s?/\s?(?<per>m2|m²|mcL|mol|min|kg|dL|dl|ml|mL|day|hour|week|l|L))?)(?![\w&’'])(?!(?<=in)\s\d)")]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"(?<![\w/.])(?<token>(?<unit>mmol|mg|mcg|g|ng|kg|l|cells)/(?<per>m2|m²|mcL|mol|min|kg|dL|dl|ml|mL|l|L))(?![\w/])")]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<!\w)[µμ]g\b")]
    private static partial Regex Microgram();
}
