using System.Collections.Immutable;
using VoiceHealth.Search.Language;

namespace VoiceHealth.Search.Understanding;

/// <summary>An utterance read against a release's language: its words by position, and the concepts they form.</summary>
internal sealed class Utterance
{
    /// <summary>Positions past this many take no part in matching, so that a set of positions fits a machine word.</summary>
    public const int MaxPositions = 64;

    /// <summary>The normalised words.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Positions of words that were spelled letter by letter: abbreviations, whatever word they look like.</summary>
    public required ulong Spelled { get; init; }

    /// <summary>How many positions take part in matching.</summary>
    public required int Count { get; init; }

    /// <summary>By position.</summary>
    public required WordRole[] Roles { get; init; }

    /// <summary>By position: how much the word says of the topic; 0 for function and frame words.</summary>
    public required float[] Mass { get; init; }

    /// <summary>Each concept once, with all positions it stands at.</summary>
    public required List<UtteranceConcept> Concepts { get; init; }

    public required float TotalMass { get; init; }

    /// <summary>Positions of words that belong to other things than health.</summary>
    public required ulong Elsewhere { get; init; }

    /// <summary>Positions of content words that no page's text and no name knows.</summary>
    public required ulong Unknown { get; init; }

    public float MassOf(ulong positions)
    {
        float mass = 0;
        for (ulong rest = positions; rest != 0; rest &= rest - 1)
        {
            mass += Mass[System.Numerics.BitOperations.TrailingZeroCount(rest)];
        }

        return mass;
    }

    public float ShareOf(ulong positions) => TotalMass == 0 ? 0 : MassOf(positions) / TotalMass;
}
