namespace VoiceHealth.Cli.Reviewing;

/// <summary>What a difference asks for before the new release may be published. A later member is always the stricter one.</summary>
internal enum ReviewGate
{
    /// <summary>May be published as it is.</summary>
    Safe = 0,

    /// <summary>An editor reads it first.</summary>
    Review = 1,

    /// <summary>May not be published.</summary>
    Refuse = 2,
}
