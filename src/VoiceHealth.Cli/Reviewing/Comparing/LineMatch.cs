using System.Collections.Immutable;

namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>How the lines of a page in two releases belong together; each line is in exactly one of the three.</summary>
/// <param name="Pairs">In the order of the older release.</param>
internal sealed record LineMatch(ImmutableArray<LinePair> Pairs, ImmutableArray<SpokenLine> Gone, ImmutableArray<SpokenLine> Came);
