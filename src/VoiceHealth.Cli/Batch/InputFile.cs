using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Batch;

/// <summary>Looks at a file that was named before anything is built or written.</summary>
internal static class InputFile
{
    /// <exception cref="CommandException">There is no such file, or it is a folder.</exception>
    public static void Check(string path, string expected)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException(ExitCodes.Input, $"{path} is a folder. Name {expected}.");
        }

        if (!File.Exists(path))
        {
            throw new CommandException(ExitCodes.Input, $"There is no file {path}. Name {expected}.");
        }
    }
}
