using System.Buffers;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>
/// One entry of the closed list of ways in which a rendering may differ from its quote.
/// </summary>
/// <param name="Name">The name that every substitution it makes is recorded under.</param>
/// <param name="Trigger">Characters one of which must be there for the rule to apply at all; null where words say so.</param>
/// <param name="Pattern">What it looks for. A group named <c>token</c> is what is replaced; without one, the whole match is.</param>
/// <param name="Say">What is said instead; null to leave the text as it is and keep later rules away from it.</param>
internal sealed record SpeechRule(string Name, SearchValues<char>? Trigger, Regex Pattern, Func<Match, string?> Say)
{
    /// <summary>Words one of which must be there for the rule to apply at all, in any case; null where any text may match.</summary>
    public SearchValues<string>? Words { get; init; }

    /// <summary>A quick look that spares most texts the search.</summary>
    public bool MayApply(ReadOnlySpan<char> quote) =>
        (Trigger is null || quote.ContainsAny(Trigger)) && (Words is null || quote.ContainsAny(Words));
}
