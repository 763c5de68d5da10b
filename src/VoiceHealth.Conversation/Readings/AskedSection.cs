using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Conversation.Readings;

/// <summary>The part of a page that answers an aspect.</summary>
/// <param name="Found">The aspect that the page has; <see cref="HealthAspect.None"/> where the page is read from its top.</param>
internal sealed record AskedSection(HealthAspect Found, bool IsUrgentHelp, string TopHeading)
{
    public bool Holds(ReadingUnit unit)
    {
        if (IsUrgentHelp)
        {
            return unit.Lift != Urgency.None || IsHelp(unit.Aspect);
        }

        return Found == HealthAspect.None
            ? unit.Aspect is HealthAspect.Overview || unit.Heading == TopHeading
            : unit.Aspect == Found;
    }

    public static AskedSection Find(ImmutableArray<ReadingUnit> units, HealthAspect asked)
    {
        string top = units[0].Heading;
        if (asked is HealthAspect.None or HealthAspect.Overview)
        {
            return new AskedSection(HealthAspect.None, false, top);
        }

        bool askedForHelp = IsHelp(asked);
        foreach (HealthAspect aspect in AspectNeighbours.Of(asked))
        {
            if (askedForHelp ? units.Any(unit => unit.Net != Urgency.None || IsHelp(unit.Aspect)) : units.Any(unit => unit.Aspect == aspect))
            {
                return new AskedSection(aspect, askedForHelp, top);
            }
        }

        return new AskedSection(HealthAspect.None, false, top);
    }

    public static bool IsHelp(HealthAspect aspect) =>
        aspect is HealthAspect.MedicalHelpEmergency or HealthAspect.MedicalHelpUrgent or HealthAspect.MedicalHelpNonurgent;
}
