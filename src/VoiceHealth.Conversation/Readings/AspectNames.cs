using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>What aspects are called in our own sentences.</summary>
public static class AspectNames
{
    public static string Of(HealthAspect aspect) => aspect switch
    {
        HealthAspect.Symptoms => "symptoms",
        HealthAspect.Causes => "causes",
        HealthAspect.Diagnosis => "tests and diagnosis",
        HealthAspect.Treatments => "treatment",
        HealthAspect.SelfCare => "things you can do yourself",
        HealthAspect.Prevention => "how to prevent it",
        HealthAspect.RisksOrComplications => "complications",
        HealthAspect.MedicalHelpEmergency or HealthAspect.MedicalHelpUrgent or HealthAspect.MedicalHelpNonurgent => "when to get help",
        HealthAspect.Contagiousness => "how it spreads",
        HealthAspect.Prognosis => "how long it lasts",
        HealthAspect.LivingWith => "living with it",
        HealthAspect.Pregnancy => "pregnancy",
        HealthAspect.SideEffects => "side effects",
        HealthAspect.Suitability => "who can have it",
        HealthAspect.Interactions => "other medicines",
        HealthAspect.UsageOrSchedule => "how and when to take it",
        HealthAspect.Benefits => "what it is for",
        HealthAspect.WhatHappens => "what happens",
        HealthAspect.Preparation => "how to get ready",
        HealthAspect.Results => "results",
        HealthAspect.Types => "types",
        HealthAspect.Contraindications => "who should not have it",
        HealthAspect.GettingAccess => "how to get it",
        HealthAspect.Warning => "warnings",
        HealthAspect.Effectiveness => "how well it works",
        HealthAspect.HowItWorks => "how it works",
        HealthAspect.Ingredients => "ingredients",
        HealthAspect.Children => "children",
        HealthAspect.Vaccination => "vaccines",
        _ => "the overview",
    };
}
