using System.Collections.Immutable;
using VoiceHealth.Content;

namespace VoiceHealth.Ingestion.Extraction.Aspects;

/// <summary>
/// Gives the sections of a page their aspects, in order: what JSON-LD says of the section's id, else what the heading says,
/// else the aspect of the section that this one stands under, else the page's own.
/// </summary>
/// <param name="opening">What stands before the first heading is about, where that is not what the page is about.</param>
internal sealed class SectionAspects(HealthAspect page, HealthAspect opening, ImmutableDictionary<string, HealthAspect> byId)
{
    private readonly List<(int Level, HealthAspect Aspect)> _above = [];

    /// <param name="level">2 to 6; 0 for what stands before the first heading.</param>
    public HealthAspect Next(string heading, int level, string id)
    {
        if (level == 0)
        {
            HealthAspect own = opening == HealthAspect.None ? page : opening;
            return own == HealthAspect.None ? HealthAspect.Overview : own;
        }

        _above.RemoveAll(entry => entry.Level >= level);
        HealthAspect above = _above.Count > 0 ? _above[^1].Aspect : page;
        HealthAspect aspect = Own(heading, id) ?? above;
        _above.Add((level, aspect));
        return aspect;
    }

    private HealthAspect? Own(string heading, string id) =>
        id.Length > 0 && byId.TryGetValue(id, out HealthAspect named) ? named : AspectRules.Of(heading);
}
