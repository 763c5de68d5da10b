using System.Text.Json;
using VoiceHealth.Ingestion.Extraction.Html;
using Xunit;

namespace VoiceHealth.Ingestion.Tests.Extraction;

/// <summary>Counts, field by field, how many entries of a truth file were found, and keeps the first few that were not.</summary>
internal sealed class FieldScore
{
    private const int KeptMisses = 5;
    private readonly SortedDictionary<string, (int Right, int All)> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _misses = [];

    public void Add(JsonElement truth, JsonElement found)
    {
        foreach (JsonProperty field in truth.EnumerateObject())
        {
            if (found.TryGetProperty(field.Name, out JsonElement value))
            {
                Compare(truth.GetProperty("path").GetString()!, field, value);
            }
        }
    }

    public void AssertAtLeast(double share, params string[] fields)
    {
        foreach (string field in fields)
        {
            (int right, int all) = _fields[field];
            Assert.True(all > 0 && right >= share * all, $"{field}: {right} of {all}, wanted {share:P1}\n{string.Join('\n', _misses)}");
        }
    }

    public override string ToString() =>
        string.Join('\n', _fields.Select(field => $"{field.Key,-14} {field.Value.Right,6} of {field.Value.All,6}").Concat(_misses));

    private void Compare(string path, JsonProperty field, JsonElement found)
    {
        List<string> wanted = Entries(field.Value, field.Value);
        List<string> got = Entries(found, field.Value);
        int right = LongestCommon(wanted, got);
        int all = Math.Max(wanted.Count, got.Count);
        (int Right, int All) sum = _fields.GetValueOrDefault(field.Name);
        _fields[field.Name] = (sum.Right + right, sum.All + all);
        if (right < all && _misses.Count < KeptMisses)
        {
            _misses.Add($"{path} {field.Name}: wanted {string.Join(" | ", wanted.Except(got))}; found {string.Join(" | ", got.Except(wanted))}");
        }
    }

    /// <summary>A list's entries one by one, anything else as one entry; only the properties that the truth has too.</summary>
    private static List<string> Entries(JsonElement value, JsonElement truth) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(entry => Canonical(entry, truth.GetArrayLength() > 0 ? truth[0] : default))]
        : [Canonical(value, truth)];

    private static string Canonical(JsonElement value, JsonElement truth) => value.ValueKind switch
    {
        JsonValueKind.String => TextPiece.Normalise(value.GetString()!),
        JsonValueKind.Object => string.Join(
            "; ",
            value.EnumerateObject()
                .Where(property => truth.ValueKind != JsonValueKind.Object || truth.TryGetProperty(property.Name, out _))
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => property.Name + "=" + Canonical(property.Value, default))),
        JsonValueKind.Array => string.Join(" | ", value.EnumerateArray().Select(entry => Canonical(entry, default))),
        _ => value.ToString(),
    };

    private static int LongestCommon(List<string> wanted, List<string> got)
    {
        int[] previous = new int[got.Count + 1];
        foreach (string entry in wanted)
        {
            int[] current = new int[got.Count + 1];
            for (int i = 0; i < got.Count; i++)
            {
                current[i + 1] = entry == got[i] ? previous[i] + 1 : Math.Max(previous[i + 1], current[i]);
            }

            previous = current;
        }

        return previous[got.Count];
    }
}
