using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using VoiceHealth.Content;
using VoiceHealth.Ingestion.Extraction.Aspects;

namespace VoiceHealth.Ingestion.Extraction.Metadata;

/// <summary>What a page's JSON-LD says of it. A page may hold several objects, broken ones too: what can be read is taken.</summary>
/// <param name="AspectsById">The health aspect of each part that names one, by the fragment of its address.</param>
internal sealed record StructuredData(
    string Name,
    ImmutableArray<string> AlternateNames,
    ImmutableArray<string> Genres,
    DateOnly? LastReviewed,
    DateOnly? NextReview,
    ImmutableDictionary<string, HealthAspect> AspectsById)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static StructuredData Empty { get; } = new("", [], [], null, null, ImmutableDictionary<string, HealthAspect>.Empty);

    public static StructuredData Read(IEnumerable<IElement> scripts)
    {
        StructuredData data = Empty;
        foreach (IElement script in scripts)
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(script.TextContent, Options);
                data = data.Add(json.RootElement);
            }
            catch (JsonException)
            {
                // The page itself says the same, less precisely.
            }
        }

        return data;
    }

    /// <summary>This data, completed by what an object says. What is known already stays.</summary>
    public StructuredData Add(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return json.EnumerateArray().Aggregate(this, (data, element) => data.Add(element));
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return this;
        }

        if (json.TryGetProperty("@graph", out JsonElement graph))
        {
            return Add(graph);
        }

        return json.Text("@type").EndsWith("Page", StringComparison.Ordinal) ? AddPage(json) : this;
    }

    private StructuredData AddPage(JsonElement page)
    {
        ImmutableArray<string> reviewed = page.Texts("lastReviewed");
        JsonElement about = page.TryGetProperty("about", out JsonElement value) ? value : default;
        return this with
        {
            Name = Name.Length > 0 ? Name : page.Text("name") is { Length: > 0 } name ? name : page.Text("headline"),
            AlternateNames = AlternateNames.AddRange(page.Texts("alternateName").AddRange(about.Texts("alternateName"))),
            Genres = Genres.AddRange(page.Texts("genre")),
            LastReviewed = LastReviewed ?? (reviewed is [var last, ..] ? ReviewDates.Parse(last) : null),
            NextReview = NextReview ?? ReviewDates.Parse(reviewed is [_, var next, ..] ? next : page.Text("reviewDue")),
            AspectsById = AspectsById.SetItems(ReadAspects(page)),
        };
    }

    private static IEnumerable<KeyValuePair<string, HealthAspect>> ReadAspects(JsonElement page)
    {
        foreach (JsonElement part in page.Elements("hasPart").Concat(page.Elements("mainEntityOfPage")))
        {
            int fragment = part.Text("url").IndexOf('#');
            HealthAspect aspect = AspectNames.Parse(part.Text("hasHealthAspect"));
            if (fragment >= 0 && aspect != HealthAspect.None)
            {
                yield return new(part.Text("url")[(fragment + 1)..], aspect);
            }
        }
    }
}
