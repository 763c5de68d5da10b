using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>
/// Where else a page may tell what was asked: the aspect itself, the aspects that share its section word, then those that pages often tell it
/// under, such as what to do oneself under treatment.
/// </summary>
internal static class AspectNeighbours
{
    public static IEnumerable<HealthAspect> Of(HealthAspect asked)
    {
        yield return asked;
        string word = SectionWords.Of(asked);
        foreach (HealthAspect aspect in SectionWords.AspectsOf(word))
        {
            if (aspect != asked)
            {
                yield return aspect;
            }
        }

        foreach (HealthAspect near in Near(asked))
        {
            if (SectionWords.Of(near) != word)
            {
                yield return near;
            }
        }
    }

    private static HealthAspect[] Near(HealthAspect asked) => asked switch
    {
        HealthAspect.Treatments => [HealthAspect.SelfCare],
        HealthAspect.SelfCare => [HealthAspect.Treatments],
        HealthAspect.Contagiousness => [HealthAspect.Causes, HealthAspect.Prevention],
        HealthAspect.Vaccination => [HealthAspect.Prevention],
        HealthAspect.Contraindications => [HealthAspect.Suitability],
        HealthAspect.Suitability => [HealthAspect.Contraindications],
        HealthAspect.Prognosis => [HealthAspect.RisksOrComplications],
        _ => [],
    };
}
