namespace VoiceHealth.Content;

/// <summary>
/// The one mapping between health aspects and section words, the coarser names that question sets, the command line and
/// dialogue results use. Several aspects share a word; the first aspect listed for a word is what the word means when read back.
/// </summary>
public static class SectionWords
{
    private static readonly (HealthAspect Aspect, string Word)[] Mapping =
    [
        (HealthAspect.Overview, "overview"),
        (HealthAspect.Types, "overview"),
        (HealthAspect.HowItWorks, "overview"),
        (HealthAspect.Ingredients, "overview"),
        (HealthAspect.Symptoms, "symptoms"),
        (HealthAspect.Causes, "causes"),
        (HealthAspect.Diagnosis, "diagnosis"),
        (HealthAspect.WhatHappens, "diagnosis"),
        (HealthAspect.Preparation, "diagnosis"),
        (HealthAspect.Results, "diagnosis"),
        (HealthAspect.Treatments, "treatment"),
        (HealthAspect.UsageOrSchedule, "treatment"),
        (HealthAspect.Benefits, "treatment"),
        (HealthAspect.Effectiveness, "treatment"),
        (HealthAspect.Suitability, "treatment"),
        (HealthAspect.Interactions, "treatment"),
        (HealthAspect.GettingAccess, "treatment"),
        (HealthAspect.SelfCare, "self-care"),
        (HealthAspect.LivingWith, "self-care"),
        (HealthAspect.Prevention, "prevention"),
        (HealthAspect.RisksOrComplications, "complications"),
        (HealthAspect.SideEffects, "complications"),
        (HealthAspect.Contraindications, "complications"),
        (HealthAspect.Warning, "complications"),
        (HealthAspect.MedicalHelpNonurgent, "when-to-get-help"),
        (HealthAspect.MedicalHelpUrgent, "when-to-get-help"),
        (HealthAspect.MedicalHelpEmergency, "when-to-get-help"),
        (HealthAspect.Contagiousness, "spread"),
        (HealthAspect.Vaccination, "vaccine"),
        (HealthAspect.Pregnancy, "pregnancy"),
        (HealthAspect.Children, "children"),
        (HealthAspect.Prognosis, "recovery"),
    ];

    /// <summary>The section word of an aspect, or <c>-</c> for <see cref="HealthAspect.None"/>.</summary>
    public static string Of(HealthAspect aspect)
    {
        foreach ((HealthAspect candidate, string word) in Mapping)
        {
            if (candidate == aspect)
            {
                return word;
            }
        }

        return "-";
    }

    /// <summary>All aspects that a section word covers, the word's own first; empty for an unknown word.</summary>
    public static IEnumerable<HealthAspect> AspectsOf(string word)
    {
        foreach ((HealthAspect aspect, string candidate) in Mapping)
        {
            if (candidate == word)
            {
                yield return aspect;
            }
        }
    }
}
