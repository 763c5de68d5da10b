namespace VoiceHealth.Search.Library;

/// <summary>What a check of an index found.</summary>
/// <param name="Lines">What was looked at, with counts, as it can be printed.</param>
/// <param name="Faults">What is wrong: where, what was expected and what was found. Empty when the index is sound.</param>
public sealed record IndexReport(IReadOnlyList<string> Lines, IReadOnlyList<string> Faults)
{
    public bool IsSound => Faults.Count == 0;
}
