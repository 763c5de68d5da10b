using VoiceHealth.Content;

namespace VoiceHealth.Ingestion.Extraction.Aspects;

/// <summary>The names by which JSON-LD and the content API call the health aspects, as in http://schema.org/SymptomsHealthAspect.</summary>
internal static class AspectNames
{
    private const string Suffix = "HealthAspect";

    /// <summary>The aspect of a schema.org name; none for an unknown one.</summary>
    public static HealthAspect Parse(string name)
    {
        ReadOnlySpan<char> text = name.AsSpan(name.LastIndexOf('/') + 1);
        if (text.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^Suffix.Length];
        }

        // schema.org has names that the NHS uses beside its own.
        if (text.Equals("Safety", StringComparison.OrdinalIgnoreCase))
        {
            return HealthAspect.Warning;
        }

        return Enum.TryParse(text, ignoreCase: true, out HealthAspect aspect) && Enum.IsDefined(aspect) ? aspect : HealthAspect.None;
    }
}
