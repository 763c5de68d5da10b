using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Compiling.Safety;

/// <summary>What a pattern's text says.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One word.</summary>
    public sealed record Word(string Text) : PatternNode;

    /// <summary>Whatever the term of that name finds.</summary>
    public sealed record Term(string Name) : PatternNode;

    /// <summary>Any of these.</summary>
    public sealed record Choice(string Text, ImmutableArray<ImmutableArray<PatternPart>> Of) : PatternNode;
}
