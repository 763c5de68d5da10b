using Amazon.Lambda.Model;

namespace VoiceHealth.Cli.Publishing;

/// <summary>A version of the content's layer.</summary>
/// <param name="Note">What it says of its content; null where it was not published by this program.</param>
internal sealed record PublishedLayer(long Version, string Arn, LayerNote? Note)
{
    public static PublishedLayer Of(LayerVersionsListItem item) => new(item.Version ?? 0, item.LayerVersionArn ?? "", LayerNote.Parse(item.Description));
}
