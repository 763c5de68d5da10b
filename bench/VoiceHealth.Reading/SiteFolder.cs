using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;
using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Ingestion.Sites;

namespace VoiceHealth.Reading;

/// <summary>Reads the folder of a site as <c>reindex</c> does.</summary>
internal static class SiteFolder
{
    public static async Task<ImmutableArray<SpeakablePage>> ReadAsync(string folder)
    {
        using PreparedPageStore nothing = PreparedPageStore.None();
        var source = new FolderSource(folder, null, new FetchOptions());
        SiteReading reading = await SiteReading.ReadAsync(source, new FetchedPageReader(), nothing, null, CancellationToken.None).ConfigureAwait(false);
        return reading.Assemble().Pages;
    }
}
