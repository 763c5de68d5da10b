using System.Text.Json;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Content.Pages;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Content.Json;

/// <summary>The names of enumerations as they are stored. Looking them up by reflection costs more at a cold start than reading a page.</summary>
internal static class StoredNames
{
    public static readonly string[] Aspects =
    [
        nameof(HealthAspect.None), nameof(HealthAspect.Overview), nameof(HealthAspect.Symptoms), nameof(HealthAspect.Causes), nameof(HealthAspect.Diagnosis),
        nameof(HealthAspect.Treatments), nameof(HealthAspect.SelfCare), nameof(HealthAspect.Prevention), nameof(HealthAspect.RisksOrComplications),
        nameof(HealthAspect.MedicalHelpEmergency), nameof(HealthAspect.MedicalHelpUrgent), nameof(HealthAspect.MedicalHelpNonurgent),
        nameof(HealthAspect.Contagiousness), nameof(HealthAspect.Prognosis), nameof(HealthAspect.LivingWith), nameof(HealthAspect.Pregnancy),
        nameof(HealthAspect.SideEffects), nameof(HealthAspect.Suitability), nameof(HealthAspect.Interactions), nameof(HealthAspect.UsageOrSchedule),
        nameof(HealthAspect.Benefits), nameof(HealthAspect.WhatHappens), nameof(HealthAspect.Preparation), nameof(HealthAspect.Results), nameof(HealthAspect.Types),
        nameof(HealthAspect.Contraindications), nameof(HealthAspect.GettingAccess), nameof(HealthAspect.Warning), nameof(HealthAspect.Effectiveness),
        nameof(HealthAspect.HowItWorks), nameof(HealthAspect.Ingredients), nameof(HealthAspect.Children), nameof(HealthAspect.Vaccination),
    ];

    public static readonly string[] Urgencies = [nameof(Urgency.None), nameof(Urgency.NonUrgent), nameof(Urgency.Urgent), nameof(Urgency.Emergency)];

    public static readonly string[] ChunkKinds =
    [
        nameof(ChunkKind.Text), nameof(ChunkKind.List), nameof(ChunkKind.CareCard), nameof(ChunkKind.Do), nameof(ChunkKind.DoNot), nameof(ChunkKind.Callout),
        nameof(ChunkKind.Inset), nameof(ChunkKind.Expander), nameof(ChunkKind.Table),
    ];

    public static readonly string[] SentenceKinds =
        [nameof(SentenceKind.Plain), nameof(SentenceKind.LeadIn), nameof(SentenceKind.ListItem), nameof(SentenceKind.Heading)];

    public static readonly string[] PageKinds =
    [
        nameof(PageKind.Other), nameof(PageKind.Condition), nameof(PageKind.Symptom), nameof(PageKind.Medicine), nameof(PageKind.TestOrTreatment),
        nameof(PageKind.Vaccination), nameof(PageKind.MentalHealth), nameof(PageKind.Pregnancy), nameof(PageKind.LivingWell), nameof(PageKind.Hub), nameof(PageKind.Index),
    ];

    public static readonly string[] Origins =
        [nameof(ContentOrigin.Sample), nameof(ContentOrigin.NhsWebsite), nameof(ContentOrigin.NhsContentApi), nameof(ContentOrigin.OtherWebsite)];

    /// <exception cref="JsonException">The reader does not stand at one of the names.</exception>
    public static int Find(string[] names, ref Utf8JsonReader reader)
    {
        for (int i = 0; i < names.Length && reader.TokenType == JsonTokenType.String; i++)
        {
            if (reader.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        throw new JsonException($"One of {string.Join(", ", names)} was expected at byte {reader.TokenStartIndex}.");
    }
}
