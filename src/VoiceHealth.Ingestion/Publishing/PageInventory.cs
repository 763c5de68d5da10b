using System.Collections.Immutable;

namespace VoiceHealth.Ingestion.Publishing;

/// <summary>What a release holds, page by page, so that the next one can be held against it.</summary>
/// <param name="Host">The site that the pages belong to: those of another one are not compared.</param>
/// <param name="TextLengths">Characters of text of each page, by path.</param>
public sealed record PageInventory(string Host, ImmutableSortedDictionary<string, int> TextLengths);
