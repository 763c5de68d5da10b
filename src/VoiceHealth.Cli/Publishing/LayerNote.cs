using System.Globalization;

namespace VoiceHealth.Cli.Publishing;

/// <summary>
/// What a layer version's description says of the content in it, in one line that both people and this program read:
/// <c>voicehealth 1 HASH pages=950 refreshed=2026-11-22 signed=2026-11-22T18:00:00Z report=REPORT by=NAME</c>, with the content's hash in full and
/// the first 12 digits of the report's. At most 256 characters.
/// </summary>
internal sealed record LayerNote(string ContentHash, int Pages, DateOnly Refreshed, DateTimeOffset SignedAt, string Report, string By)
{
    private const string Head = "voicehealth 1 ";
    private const string Day = "yyyy-MM-dd";
    private const string Second = "yyyy-MM-ddTHH:mm:ssZ";

    public static LayerNote Of(CheckedRelease release, SignOff signOff) => new(
        release.Manifest.ContentHash, release.Manifest.Pages, DateOnly.FromDateTime(release.Manifest.RefreshedAt.UtcDateTime), signOff.At.ToUniversalTime(), signOff.ReportSha256[..12], signOff.By);

    /// <returns>Null where the description is not one of ours.</returns>
    public static LayerNote? Parse(string? description)
    {
        string[] parts = (description ?? "").Split(' ', 8);
        return parts is ["voicehealth", "1", { Length: 64 } hash, var pages, var refreshed, var signed, var report, var by]
            && int.TryParse(After(pages, "pages="), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && DateOnly.TryParseExact(After(refreshed, "refreshed="), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            && DateTimeOffset.TryParseExact(After(signed, "signed="), Second, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
            ? new LayerNote(hash, count, day, at, After(report, "report="), After(by, "by="))
            : null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Head}{ContentHash} pages={Pages} refreshed={Refreshed.ToString(Day, CultureInfo.InvariantCulture)} signed={SignedAt.ToString(Second, CultureInfo.InvariantCulture)} report={Report} by={By}");

    private static string After(string part, string name) => part.StartsWith(name, StringComparison.Ordinal) ? part[name.Length..] : "";
}
