namespace VoiceHealth.Search.Language.Sources;

/// <summary>One line of a tab-separated file, with the place it came from.</summary>
public sealed record SourceLine(string File, int Number, string[] Cells)
{
    public SourceFileException Error(string message) => new(File, Number, message);
}
