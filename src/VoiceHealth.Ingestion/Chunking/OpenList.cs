using System.Collections.Immutable;
using VoiceHealth.Content.Chunks;

namespace VoiceHealth.Ingestion.Chunking;

/// <summary>A list that is being read.</summary>
/// <param name="LeadIn">What introduces it, to be said with its items; empty where nothing does.</param>
/// <param name="IsLinks">Whether its items are nothing but places to read on.</param>
internal sealed record OpenList(ImmutableArray<Sentence> LeadIn, bool IsLinks)
{
    /// <summary>Whether an item was said under the lead-in.</summary>
    public bool IsUsed { get; set; }
}
