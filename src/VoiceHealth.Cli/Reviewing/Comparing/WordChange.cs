namespace VoiceHealth.Cli.Reviewing.Comparing;

internal enum WordChange
{
    Same = 0,
    Removed,
    Added,
}
