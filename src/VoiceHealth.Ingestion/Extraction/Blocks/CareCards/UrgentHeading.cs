using System.Text.RegularExpressions;
using VoiceHealth.Content;

namespace VoiceHealth.Ingestion.Extraction.Blocks.CareCards;

/// <summary>What a care card's heading tells the reader to do, where that cannot be less than an emergency.</summary>
internal static partial class UrgentHeading
{
    /// <summary>
    /// The least that a card of this level may be, by its heading. Urgent cards of the site do say "Call 999 if:" and stay urgent; one that
    /// says "now" is an emergency, and so is a mild one that sends its reader to 999 or A&amp;E at all.
    /// </summary>
    public static Urgency LeastLevel(string heading, Urgency marked)
    {
        bool sendsToEmergency = SendsToEmergency().IsMatch(heading) && !Denies().IsMatch(heading);
        return sendsToEmergency && (marked < Urgency.Urgent || SaysNow().IsMatch(heading)) ? Urgency.Emergency : Urgency.None;
    }

    [GeneratedRegex(
        @"\b(?:call|dial|ring|phone|telephone)\b[^.;]{0,20}\b(?:999|112|(?:an\s)?ambulance)\b|\b(?:go|get|taken?|rush)\b[^.;]{0,40}(?:\bA\s?&\s?E\b|\baccident and emergency\b|\bemergency department\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SendsToEmergency();

    [GeneratedRegex(@"\b(?:now|immediately|at once|straight\s?away|right away)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysNow();

    [GeneratedRegex(@"\b(?:not|don['’]t|never|no need|needn['’]t|unless|instead of|rather than|after)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denies();
}
