namespace VoiceHealth.Ingestion.Extraction.Html;

internal static class ElementKindSet
{
    /// <summary>As <see cref="Enum.HasFlag"/>, which boxes both values until its caller is compiled a second time: every element of every page is asked.</summary>
    public static bool Has(this ElementKinds kinds, ElementKinds one) => (kinds & one) != 0;
}
