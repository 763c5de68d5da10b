namespace VoiceHealth.Search.Language.Sources;

/// <summary>A line of an editors' file that cannot be used. The message says file, line, what was found and what to write instead.</summary>
public sealed class SourceFileException(string file, int line, string message) : Exception($"{file}:{line}: {message}")
{
    public string File { get; } = file;

    /// <summary>From 1.</summary>
    public int Line { get; } = line;
}
