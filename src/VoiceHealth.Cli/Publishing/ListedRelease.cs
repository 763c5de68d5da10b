using System.Globalization;

namespace VoiceHealth.Cli.Publishing;

/// <summary>A content release as it is listed.</summary>
/// <param name="Live">What the alias gives it: <c>live</c>, a share such as <c>10 %</c>, or nothing.</param>
internal sealed record ListedRelease(string ContentHash, long LayerVersion, int Pages, string Refreshed, string SignedOffAt, string SignedOffBy, string Report, string Live)
{
    public static ListedRelease Of(PublishedLayer layer, PublishState state) => new(
        layer.Note!.ContentHash,
        layer.Version,
        layer.Note.Pages,
        layer.Note.Refreshed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        layer.Note.SignedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        layer.Note.By,
        layer.Note.Report,
        ShareOf(layer, state));

    private static string ShareOf(PublishedLayer layer, PublishState state)
    {
        double canary = state.Alias?.RoutingConfig?.AdditionalVersionWeights?.Values.FirstOrDefault() ?? 0;
        return layer.Arn == state.LiveLayer ? canary > 0 ? $"{100 - (canary * 100):0} %" : "live"
            : layer.Arn == state.CanaryLayer ? $"{canary * 100:0} %" : "";
    }
}
