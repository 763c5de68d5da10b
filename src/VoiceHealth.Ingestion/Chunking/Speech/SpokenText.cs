using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>Turns a quote into what is said: a closed list of rules, each change recorded, so that the quote can be had back.</summary>
public static class SpokenText
{
    // The order matters: a rule never touches what an earlier one has claimed.
    private static readonly ImmutableArray<SpeechRule> Rules =
    [
        .. AddressRules.All,
        .. ReferenceRules.All,
        .. DoseRules.All,
        .. NumberRules.All,
        .. UnitRules.All,
        .. WordRules.All,
        .. SymbolRules.All,
    ];

    /// <summary>The names of all rules, in the order they are tried.</summary>
    public static IEnumerable<string> RuleNames => Rules.Select(rule => rule.Name).Distinct();

    /// <summary>The substitutions that make <paramref name="quote"/> speakable, in order and never overlapping.</summary>
    public static ImmutableArray<Substitution> Render(string quote)
    {
        List<Substitution>? claimed = null;
        foreach (SpeechRule rule in Rules)
        {
            if (!rule.MayApply(quote))
            {
                continue;
            }

            for (Match match = rule.Pattern.Match(quote); match.Success; match = match.NextMatch())
            {
                Claim(claimed ??= [], rule, match);
            }
        }

        return claimed is null ? [] : [.. claimed.Where(IsChange).OrderBy(substitution => substitution.Start)];
    }

    /// <summary>The quote that <paramref name="spoken"/> was rendered from.</summary>
    /// <exception cref="ArgumentException">The substitutions are not those that made this rendering.</exception>
    public static string Undo(string spoken, ImmutableArray<Substitution> substitutions)
    {
        var quote = new StringBuilder(spoken.Length);
        int position = 0;
        foreach (Substitution substitution in substitutions)
        {
            int untouched = substitution.Start - quote.Length;
            int end = position + untouched + substitution.Spoken.Length;
            if (untouched < 0 || end > spoken.Length || !spoken.AsSpan(position + untouched, substitution.Spoken.Length).SequenceEqual(substitution.Spoken))
            {
                throw new ArgumentException(
                    $"Rule {substitution.Rule} did not put \"{substitution.Spoken}\" where it says; render the quote again.", nameof(substitutions));
            }

            quote.Append(spoken, position, untouched).Append(substitution.Original);
            position = end;
        }

        return quote.Append(spoken, position, spoken.Length - position).ToString();
    }

    private static void Claim(List<Substitution> claimed, SpeechRule rule, Match match)
    {
        Group token = match.Groups["token"];
        Capture place = token.Success ? token : match;
        if (claimed.Exists(earlier => place.Index < earlier.Start + earlier.Original.Length && earlier.Start < place.Index + place.Length))
        {
            return;
        }

        claimed.Add(new Substitution(place.Index, place.Value, rule.Say(match) ?? place.Value, rule.Name));
    }

    private static bool IsChange(Substitution substitution) => substitution.Original != substitution.Spoken;
}
