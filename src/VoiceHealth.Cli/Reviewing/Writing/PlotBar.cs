namespace VoiceHealth.Cli.Reviewing.Writing;

/// <summary>One bar of a plot.</summary>
/// <param name="Style">The class that the style sheet colours.</param>
internal sealed record PlotBar(string Name, int Value, string Style);
