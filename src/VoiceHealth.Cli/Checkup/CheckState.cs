namespace VoiceHealth.Cli.Checkup;

/// <summary>How one thing that the program needs was found. A later member is always the worse one.</summary>
internal enum CheckState
{
    Ok = 0,

    /// <summary>Something will not work until it is seen to, and the rest will.</summary>
    Warning = 1,

    /// <summary>Nothing works, or what must not be said would be, until it is seen to.</summary>
    Fault = 2,
}
