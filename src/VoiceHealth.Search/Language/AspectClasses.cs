using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Search.Language;

/// <summary>The parts of a topic that a question is read as asking for: one health aspect for each section word, since people do not ask more finely than that.</summary>
internal static class AspectClasses
{
    public static readonly ImmutableArray<HealthAspect> All =
    [
        HealthAspect.Overview, HealthAspect.Symptoms, HealthAspect.Causes, HealthAspect.Diagnosis, HealthAspect.Treatments, HealthAspect.SelfCare, HealthAspect.Prevention,
        HealthAspect.RisksOrComplications, HealthAspect.MedicalHelpUrgent, HealthAspect.Contagiousness, HealthAspect.Prognosis, HealthAspect.Vaccination, HealthAspect.Pregnancy, HealthAspect.Children,
    ];

    private static readonly sbyte[] ByAspect = [.. Enum.GetValues<HealthAspect>().Select(aspect => (sbyte)All.Select(SectionWords.Of).ToList().IndexOf(SectionWords.Of(aspect)))];

    public static int Count => All.Length;

    /// <summary>Number of the class that an aspect belongs to; -1 for <see cref="HealthAspect.None"/>.</summary>
    public static int Of(HealthAspect aspect) => ByAspect[(int)aspect];
}
