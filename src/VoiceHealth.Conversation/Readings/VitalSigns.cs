using System.Collections.Immutable;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// The symptoms of a page that tells when to call 999 or 111: its own list, whole, before anything else of the section, or the emergency card where the section
/// lists its symptoms only there. A summary of such a list would leave out the very sign that somebody asks about.
/// </summary>
internal static class VitalSigns
{
    /// <summary>Empty where symptoms were not asked for, the page has no urgent advice, or the section has no list.</summary>
    public static List<ReadingUnit> Of(ImmutableArray<ReadingUnit> units, AskedSection section)
    {
        if (section.Found != HealthAspect.Symptoms || units.All(unit => unit.Net < Urgency.Urgent))
        {
            return [];
        }

        List<ReadingUnit> told = [.. units.Where(section.Holds)];
        int start = told.FindIndex(unit => unit.IsListItem && !unit.GoesOn && unit.First.Sentence.Kind is SentenceKind.LeadIn or SentenceKind.Heading);
        if (start < 0 && SignsInText(told) is { Count: > 0 } signs)
        {
            return WithCall(signs, units);
        }

        if (start < 0)
        {
            return [.. units.Where(unit => unit.Urgency == Urgency.Emergency && told.Exists(own => own.Heading == unit.Heading))];
        }

        if (AddsToWhatWasSaid(told[start].First))
        {
            return [];
        }

        int end = start + 1;
        while (end < told.Count && told[end].GoesOn)
        {
            end++;
        }

        int whole = told.Take(end).Sum(unit => unit.Words);
        return WithCall(whole <= ReadingLimits.LeadingListWords ? told[..end] : told[start..end], units);
    }

    /// <summary>Signs in plain text, after words that lead into them, to the one that says to call.</summary>
    private static List<ReadingUnit> SignsInText(List<ReadingUnit> told)
    {
        int start = told.FindIndex(unit => unit.First.Sentence.Kind == SentenceKind.LeadIn && !AddsToWhatWasSaid(unit.First));
        int call = start < 0 ? -1 : told.FindIndex(start, unit => unit.Net == Urgency.Emergency && unit.Heading == told[start].Heading);
        return call < 0 || told[start..call].Exists(unit => unit.IsListItem) ? [] : told[start..(call + 1)];
    }

    /// <summary>Signs of an emergency that take longer than a turn come after the sentence that says to call for help, or it would be heard too late.</summary>
    private static List<ReadingUnit> WithCall(List<ReadingUnit> signs, ImmutableArray<ReadingUnit> units)
    {
        bool isLong = signs.Sum(unit => unit.Words) > ReadingLimits.LeadingListWords;
        ReadingUnit? call = isLong ? units.FirstOrDefault(unit => IsCall(unit) && (unit.Heading == units[0].Heading || unit.Heading == signs[0].Heading)) : null;
        return call is null || signs.Contains(call) ? signs : [call, .. signs];
    }

    /// <summary>A plain sentence that says to call, of no list or box.</summary>
    private static bool IsCall(ReadingUnit unit) =>
        unit is { Net: Urgency.Emergency, IsListItem: false, GoesOn: false, Urgency: Urgency.None } && !PageBox.Is(unit.First.Chunk) && unit.First.Sentence.Kind == SentenceKind.Plain
        && unit.Words <= ReadingLimits.ShortPartWords + ReadingLimits.ClosingWords;

    /// <summary>"It may also …": the main signs stand before it, in plain text.</summary>
    private static bool AddsToWhatWasSaid(PlacedSentence leadIn) =>
        leadIn.Sentence.Quote.Contains("also", StringComparison.OrdinalIgnoreCase) || leadIn.Sentence.Quote.Contains("other", StringComparison.OrdinalIgnoreCase);
}
