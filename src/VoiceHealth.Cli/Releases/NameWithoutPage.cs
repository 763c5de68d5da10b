namespace VoiceHealth.Cli.Releases;

/// <summary>A line of lay-terms.tsv whose page a release does not have, so that the name leads nowhere.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Meant">The page that may be meant: one with almost the same path; null where there is none.</param>
internal sealed record NameWithoutPage(string File, int Line, string Name, string Page, string? Meant)
{
    public override string ToString() =>
        $"{File}:{Line}: \"{Name}\" is for {Page}, which this release does not have{(Meant is null ? "" : $"; did you mean {Meant}?")}";
}
