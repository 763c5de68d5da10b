namespace VoiceHealth.Ingestion.Extraction.Html;

/// <summary>
/// A class in the way that the site's components are named, <c>prefix-block__part--modifier</c>, taken apart. The prefix differs from
/// one generation and one site to the next (<c>nhsuk-</c>, <c>beta-</c>, none), so a block is known by how its name ends.
/// </summary>
internal readonly ref struct ComponentName(ReadOnlySpan<char> block, ReadOnlySpan<char> part, ReadOnlySpan<char> modifier)
{
    public ReadOnlySpan<char> Block { get; } = block;

    /// <summary>The part of the block, as <c>heading</c>; empty for the block itself.</summary>
    public ReadOnlySpan<char> Part { get; } = part;

    /// <summary>All modifiers, as <c>care--urgent</c>; empty where there is none.</summary>
    public ReadOnlySpan<char> Modifier { get; } = modifier;

    public static ComponentName Parse(ReadOnlySpan<char> token)
    {
        int part = token.IndexOf("__");
        ReadOnlySpan<char> whole = part < 0 ? token : token[..part];
        int modifier = whole.IndexOf("--");
        return new ComponentName(
            modifier < 0 ? whole : whole[..modifier],
            part < 0 ? [] : token[(part + 2)..],
            modifier < 0 ? [] : whole[(modifier + 2)..]);
    }

    /// <summary>Whether the block has this name, whatever its prefix.</summary>
    public bool Is(ReadOnlySpan<char> name) =>
        Block.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (Block.Length == name.Length || Block[^(name.Length + 1)] == '-');
}
