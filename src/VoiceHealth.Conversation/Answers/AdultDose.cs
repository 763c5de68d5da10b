using System.Text.RegularExpressions;
using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Conversation.People;
using VoiceHealth.Conversation.Readings;

namespace VoiceHealth.Conversation.Answers;

/// <summary>
/// Whether a sentence tells a dose that is not for the patient. A dose is a patient's own only where the sentence, what leads into it, its heading or the
/// page's title says so; a page that names nobody speaks of adults.
/// </summary>
internal static partial class AdultDose
{
    public static bool IsIn(IEnumerable<PlacedSentence> sentences, string title, Patient patient) =>
        patient.NeedsCare && sentences.Any(placed => placed.Chunk.Urgency < Urgency.Urgent && IsDose(placed.Sentence.Quote) && !IsFor(placed, title, patient));

    public static bool IsForChildren(string text) => ChildWords().IsMatch(text);

    public static bool IsForBearing(string text) => BearingWords().IsMatch(text);

    private static bool IsDose(string text) => Dose().IsMatch(text);

    private static bool IsFor(PlacedSentence placed, string title, Patient patient)
    {
        if (patient.Kind != PatientKind.Child)
        {
            return placed.Chunk.Aspect == HealthAspect.Pregnancy || Around(placed, title).Any(IsForBearing);
        }

        string? whose = Around(placed, title).FirstOrDefault(text => IsForChildren(text) || AdultWords().IsMatch(text) || WrittenAges.Of(text).Count > 0);
        return whose is not null && !AdultWords().IsMatch(whose) && Fits(whose, patient.Months);
    }

    /// <summary>The sentence, what leads into it, its heading and the page's title, the nearest first.</summary>
    private static IEnumerable<string> Around(PlacedSentence placed, string title)
    {
        yield return placed.Sentence.Quote;
        int at = placed.Chunk.Sentences.IndexOf(placed.Sentence);
        for (int i = at - 1; i >= 0; i--)
        {
            if (placed.Chunk.Sentences[i].Kind is SentenceKind.LeadIn or SentenceKind.Heading)
            {
                yield return placed.Chunk.Sentences[i].Quote;
            }
        }

        yield return placed.Chunk.Heading;
        yield return title;
    }

    /// <summary>Whether the ages that a text names, if any, hold the child's; a child of unknown age may be of any.</summary>
    private static bool Fits(string text, int months)
    {
        List<(int From, int To)> ages = WrittenAges.Of(text);
        return months == 0 ? ages.All(age => age.From < Patient.AdultMonths) : ages.Count == 0 || WrittenAges.Hold(ages, months);
    }

    [GeneratedRegex(
        @"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|a)(?:\s*(?:to|or|-|–|and)\s*(?:\d[\d.,]*|one|two|three|four|five|six|eight|ten|a half))?(?:\s*(?:x\s*)?\d[\d.,]*\s*(?:mg|milligrams?|micrograms?|mcg|g|ml))?\s*(?:mg|milligrams?|micrograms?|mcg|g|grams?|ml|millilitres?|tablets?|capsules?|caplets?|puffs?|drops?|sachets?|patch(?:es)?|(?:5\s*ml\s*)?spoon(?:ful)?s?|units?|lozenges?|suppositor(?:y|ies)|sprays?|pills?|doses?)\b"
        + @"|\b(?:once|twice|(?:\d+|two|three|four|five|six) times)(?: or (?:twice|\w+ times))? (?:a|each|every|per|in) |\bevery (?:\d+|two|four|six|eight|twelve)(?: (?:to|or) \w+)? hours|\b(?:usual|maximum|starting|recommended|normal) (?:daily )?dose\b.*\bis\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|newborns?|teenagers?|boys?|girls?)(?:['’]s)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChildWords();

    [GeneratedRegex(@"\b(?:adults?|grown-ups?|men|women|older people)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdultWords();

    [GeneratedRegex(@"\b(?:pregnan\w*|breastfe\w*|breast-fe\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BearingWords();
}
