using VoiceHealth.Content;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>A sign that a page's emergency card lists; who says it about himself is in danger.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="Sign">In the page's words.</param>
public sealed record CardSign(string Page, string Topic, string Sign)
{
    /// <summary>The signs of a page's emergency cards, in the order of the page.</summary>
    public static IEnumerable<CardSign> Of(SpeakablePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Chunks
            .Where(c => c.Kind == ChunkKind.CareCard && c.Urgency == Urgency.Emergency)
            .SelectMany(c => c.Sentences)
            .Where(s => s.Kind == SentenceKind.ListItem)
            .Select(s => new CardSign(page.Info.Path, page.Info.Topic, s.Quote));
    }
}
