namespace VoiceHealth.Cli.Output;

/// <summary>A page in the running for a question.</summary>
/// <param name="Confidence">The chance that it is the right one, 0 to 1.</param>
/// <param name="Evidence">Why; empty where there is nothing to say.</param>
internal sealed record ExplainedPage(string Path, string Topic, double Confidence, string Evidence);
