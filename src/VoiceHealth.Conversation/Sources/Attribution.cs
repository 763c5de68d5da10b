using VoiceHealth.Content.Releases;

namespace VoiceHealth.Conversation.Sources;

/// <summary>
/// The words that the licence asks for, by the release's origin and by whether the page's words are unchanged. See docs/adr/0005.
/// Source: nhs.uk terms and conditions, 3.5 to 3.11; Open Government Licence v3.0.
/// </summary>
internal sealed class Attribution(ReleaseManifest manifest, TimeProvider time)
{
    /// <summary>How long a copy counts as current without being refreshed. Source: nhs.uk terms, 3.7.</summary>
    private static readonly TimeSpan Current = TimeSpan.FromDays(7);

    private const string Ogl = "Contains public sector information licensed under the Open Government Licence v3.0";

    public bool IsNhs => manifest.Origin is ContentOrigin.NhsWebsite or ContentOrigin.NhsContentApi;

    public string Host => manifest.Host.Length > 0 ? manifest.Host : "an unnamed site";

    /// <summary>"as at 1 July 2022" where the copy is older than the licence allows; else empty.</summary>
    public string AsAt => time.GetUtcNow() - manifest.RefreshedAt > Current ? $"as at {SpokenDate.Of(RefreshedOn)}" : "";

    public DateOnly RefreshedOn => DateOnly.FromDateTime(manifest.RefreshedAt.UtcDateTime);

    /// <summary>What a session hears once: what the content is, or is not.</summary>
    public string Introduction => Spoken(unchanged: false, isFirst: true);

    /// <summary>What is said after the page's words.</summary>
    /// <param name="isFirst">Whether this is the session's first answer; what is long is said once and is on every card.</param>
    public string Spoken(bool unchanged, bool isFirst) => manifest.Origin switch
    {
        ContentOrigin.Sample => isFirst ? "This is sample content, not medical advice." : "",
        ContentOrigin.OtherWebsite => isFirst ? WithDate($"From {Host}") : "",
        _ when unchanged => WithDate("From www.nhs.uk"),
        _ => isFirst ? WithDate(Ogl) : AsAt.Length > 0 ? $"This is {AsAt}." : "",
    };

    /// <summary>The licence line of a card.</summary>
    public string Written(bool unchanged) => manifest.Origin switch
    {
        ContentOrigin.Sample => "Sample content, not medical advice.",
        ContentOrigin.OtherWebsite => WithDate($"From {Host}"),
        _ when unchanged => $"{WithDate("Information from the NHS website")} Licensed under the Open Government Licence v3.0.",
        _ => WithDate(Ogl),
    };

    private string WithDate(string words) => AsAt.Length > 0 ? $"{words}, {AsAt}." : $"{words}.";
}
