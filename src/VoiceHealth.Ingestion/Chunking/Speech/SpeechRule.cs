using System.Buffers;
using System.Text.RegularExpressions;

namespace VoiceHealth.Ingestion.Chunking.Speech;

/// <summary>
/// One entry of the closed list of ways in which a rendering may differ from its quote.
/// </summary>
/// <param name="Name">The name that every substitution it makes is recorded under.</param>
/// <param name="Trigger">Characters one of which must be there for the rule to apply at all; null where any text may match.</param>
/// <param name="Pattern">What it looks for. A group named <c>token</c> is what is replaced; without one, the whole match is.</param>
/// <param name="Say">What is said instead; null to leave the text as it is and keep later rules away from it.</param>
internal sealed record SpeechRule(string Name, SearchValues<char>? Trigger, Regex Pattern, Func<Match, string?> Say);
