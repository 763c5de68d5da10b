namespace VoiceHealth.Content;

/// <summary>
/// What about a topic a passage tells: the health aspects of the NHS website content API (v2), in its own names, and
/// <see cref="None"/> for text that no aspect claims. Source: NHS website content API specification, "modules".
/// </summary>
public enum HealthAspect
{
    None = 0,
    Overview,
    Symptoms,
    Causes,
    Diagnosis,
    Treatments,
    SelfCare,
    Prevention,
    RisksOrComplications,
    MedicalHelpEmergency,
    MedicalHelpUrgent,
    MedicalHelpNonurgent,
    Contagiousness,
    Prognosis,
    LivingWith,
    Pregnancy,
    SideEffects,
    Suitability,
    Interactions,
    UsageOrSchedule,
    Benefits,
    WhatHappens,
    Preparation,
    Results,
    Types,
    Contraindications,
    GettingAccess,
    Warning,
    Effectiveness,
    HowItWorks,
    Ingredients,
    Children,
    Vaccination,
}
