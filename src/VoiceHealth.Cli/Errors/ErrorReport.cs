using VoiceHealth.Ingestion.Fetching;
using VoiceHealth.Search.Language.Sources;

namespace VoiceHealth.Cli.Errors;

/// <summary>Turns what ended a command into one line on stderr and an exit code.</summary>
internal static class ErrorReport
{
    public static int Write(Exception error, TextWriter output)
    {
        (int exitCode, string message) = error switch
        {
            CommandException expected => (expected.ExitCode, expected.Message),
            SourceException source => (ExitCodes.Input, source.Message),
            SourceFileException line => (ExitCodes.Input, line.Message),
            OperationCanceledException => (ExitCodes.Interrupted, "stopped; what was fetched is kept, and the same command goes on from there."),
            FileNotFoundException or DirectoryNotFoundException or InvalidDataException => (ExitCodes.Input, error.Message),
            UnauthorizedAccessException or IOException => (ExitCodes.Output, $"{error.Message} Check the path and the free space."),
            _ => (ExitCodes.Internal, $"internal fault: {error}"),
        };
        output.WriteLine($"voicehealth: {message}");
        return exitCode;
    }
}
