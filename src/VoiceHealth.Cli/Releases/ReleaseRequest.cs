namespace VoiceHealth.Cli.Releases;

/// <summary>What release is to be built.</summary>
/// <param name="Directory">Where it goes; an earlier one there is replaced.</param>
/// <param name="AcceptsLosses">Whether it is published however many pages were lost.</param>
/// <param name="Strict">Whether an override that no longer fits, or a golden question that is answered wrongly, ends the build.</param>
internal sealed record ReleaseRequest(string Directory, bool AcceptsLosses, bool Strict = false);
