namespace VoiceHealth.Cli.Reviewing.Comparing;

/// <summary>A line of the older release and what became of it in the newer.</summary>
internal sealed record LinePair(SpokenLine Before, SpokenLine After)
{
    public bool SameWords => Before.Text == After.Text;
}
