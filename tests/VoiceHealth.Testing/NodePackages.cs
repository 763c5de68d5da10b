using System.ComponentModel;
using System.Diagnostics;

namespace VoiceHealth.Testing;

/// <summary>The Node packages of tests/npm, which tests/tools/alexa-oracles.sh installs from their lock file.</summary>
public static class NodePackages
{
    public static string Folder => Repository.File("tests", "npm");

    /// <summary>Skips the test where a package is not installed; fails it in CI.</summary>
    public static void Require(string package)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", package)))
        {
            Missing.SkipOrFail($"Node.js and {package} (tests/tools/alexa-oracles.sh)");
        }
    }

    /// <summary>Runs a script in the packages' folder to its end.</summary>
    /// <returns>What it wrote, and its errors after that.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await error);
        }
        catch (Win32Exception)
        {
            Missing.SkipOrFail("Node.js (the node command)");
            throw;
        }
    }
}
