namespace VoiceHealth.Ingestion.Fetching;

/// <summary>What a source says of a page before it is asked for, which tells what its absence means.</summary>
internal enum PageStanding
{
    /// <summary>The source's own list has it: its absence is a fault.</summary>
    Listed = 0,

    /// <summary>Another page leads to it: its absence is a fault only where there was a page before.</summary>
    Linked,

    /// <summary>Only an earlier reading knows it: it may have been taken down on purpose.</summary>
    Earlier,
}
