using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// Where a page without a section on an aspect tells of it all the same: "usually clears up in two weeks" under treatment. Plain words that
/// such sentences are made of, the surest first; how a medicine is taken is never looked up so.
/// </summary>
internal static class AspectTraces
{
    /// <summary>The first sentence that tells of it, in the order of reading; null where none does.</summary>
    public static PlacedSentence? Find(ReadingPlan plan, HealthAspect asked)
    {
        foreach (string trace in TracesOf(asked))
        {
            if (PassageFinder.First(plan, placed => IsTold(placed.Sentence, trace, asked)) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <param name="trace">Words or, with bars between, either of several.</param>
    private static bool IsTold(Sentence sentence, string trace, HealthAspect asked)
    {
        // "It has not got better after 3 weeks", in a list of when to see somebody, does not say how long it lasts.
        bool mayTell = sentence.Kind == SentenceKind.Plain || (sentence.Kind != SentenceKind.Heading && asked != HealthAspect.Prognosis);
        return mayTell && trace.Split('|').Any(words => StartsAWord(sentence.Quote, words));
    }

    private static bool StartsAWord(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && !char.IsLetter(text[at - 1]));
    }

    private static string[] TracesOf(HealthAspect asked) => asked switch
    {
        HealthAspect.Symptoms => ["symptom", "signs of"],
        HealthAspect.Causes => ["caused by", "causes", "happens when", "due to"],
        HealthAspect.Diagnosis => ["diagnos", "tests", "tested", "testing", "a test"],
        HealthAspect.Treatments => ["treated", "treatment", "treat"],
        HealthAspect.SelfCare => ["yourself", "at home"],
        HealthAspect.Prevention => ["prevent", "avoid", "reduce your risk", "reduce the risk", "lower your risk", "protect"],
        HealthAspect.Contagiousness => ["spread", "contagious", "infectious", "passed on", "catch"],
        HealthAspect.Prognosis => ["get better|gets better|clear up|clears up|go away|goes away|recover", "day|week|month"],
        HealthAspect.RisksOrComplications => ["complication", "lead to", "life-threatening", "serious"],
        HealthAspect.MedicalHelpEmergency or HealthAspect.MedicalHelpUrgent or HealthAspect.MedicalHelpNonurgent => ["see a GP", "GP if", "your GP", "a GP", "doctor", "pharmacist"],
        HealthAspect.Pregnancy => ["pregnan"],
        HealthAspect.Children => ["children", "child", "babies", "baby"],
        HealthAspect.Vaccination => ["vaccin", "jab"],
        HealthAspect.SideEffects => ["side effect"],
        _ => [],
    };
}
