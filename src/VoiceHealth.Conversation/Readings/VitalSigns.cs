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
        return whole <= ReadingLimits.LeadingListWords ? told[..end] : told[start..end];
    }

    /// <summary>"It may also …": the main signs stand before it, in plain text.</summary>
    private static bool AddsToWhatWasSaid(PlacedSentence leadIn) =>
        leadIn.Sentence.Quote.Contains("also", StringComparison.OrdinalIgnoreCase) || leadIn.Sentence.Quote.Contains("other", StringComparison.OrdinalIgnoreCase);
}
