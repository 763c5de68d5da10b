namespace VoiceHealth.Cli.Errors;

/// <summary>Ends a command with one line for the person at the terminal: what, where, and what to do.</summary>
internal sealed class CommandException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;
}
