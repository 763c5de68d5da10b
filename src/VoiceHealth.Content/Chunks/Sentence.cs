using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace VoiceHealth.Content.Chunks;

/// <summary>A quote: the page's own words, unchanged, with the recorded rendering that turns them into speech.</summary>
/// <param name="Quote">The source text as it stands in the page's normalised text.</param>
/// <param name="Depth">For a list item, 1 for an outer list, 2 for a list within it; else 0.</param>
/// <param name="Substitutions">In order of <see cref="Substitution.Start"/>, never overlapping.</param>
public sealed record Sentence(
    string Quote,
    SentenceKind Kind,
    int Depth,
    SourceSpan Span,
    ImmutableArray<Substitution> Substitutions)
{
    /// <summary>What is said and shown: the quote after its substitutions, as plain text (phone numbers as digits).</summary>
    [JsonIgnore]
    public string Spoken
    {
        get
        {
            if (Substitutions.IsDefaultOrEmpty)
            {
                return Quote;
            }

            var spoken = new StringBuilder(Quote.Length + 16);
            int position = 0;
            foreach (Substitution substitution in Substitutions)
            {
                spoken.Append(Quote, position, substitution.Start - position).Append(substitution.Spoken);
                position = substitution.Start + substitution.Original.Length;
            }

            return spoken.Append(Quote, position, Quote.Length - position).ToString();
        }
    }
}
