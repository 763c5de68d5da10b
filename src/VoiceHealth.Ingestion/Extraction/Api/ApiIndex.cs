using System.Collections.Immutable;
using System.Text.Json;
using VoiceHealth.Ingestion.Extraction.Metadata;

namespace VoiceHealth.Ingestion.Extraction.Api;

/// <summary>Reads the entries of the API's list pages, each with the other names that the NHS gives it.</summary>
internal static class ApiIndex
{
    public static ImmutableArray<IndexEntry> Read(JsonElement response, Uri page)
    {
        var entries = ImmutableArray.CreateBuilder<IndexEntry>();
        foreach (JsonElement link in response.Elements("significantLink"))
        {
            string name = link.Text("name");
            if (name.Length == 0 || PagePaths.Resolve(page, link.Text("url")) is not { } path)
            {
                continue;
            }

            var target = new Uri(PagePaths.WebSite, path);
            entries.Add(new IndexEntry(name, null, target));
            foreach (string other in link.Elements("mainEntityOfPage").SelectMany(topic => topic.Texts("alternateName")))
            {
                entries.Add(new IndexEntry(other, name, target));
            }
        }

        return entries.DrainToImmutable();
    }
}
