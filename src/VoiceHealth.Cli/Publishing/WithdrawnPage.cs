namespace VoiceHealth.Cli.Publishing;

/// <summary>A page that is not to be spoken.</summary>
internal sealed record WithdrawnPage(string Path, DateOnly Since, string By, string Reason)
{
    /// <summary>Where it stands in withdrawn.tsv, from 1; 0 before it does.</summary>
    public int Line { get; init; }
}
