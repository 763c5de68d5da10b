using System.Diagnostics;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>Runs a program that is not ours, if it is on the machine.</summary>
internal static class ForeignProgram
{
    /// <returns>Its exit code and what it printed, errors included.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments, string input = "", params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <summary>Skips the test where the program cannot be started or does not answer to <paramref name="arguments"/> with success.</summary>
    public static async Task RequireAsync(string program, params string[] arguments)
    {
        try
        {
            if ((await RunAsync(program, arguments)).ExitCode == 0)
            {
                return;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program; said below.
        }

        Missing.SkipOrFail($"{program} {string.Join(' ', arguments)}");
    }
}
