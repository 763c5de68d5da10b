using System.ComponentModel;
using System.Diagnostics;

namespace VoiceHealth.Testing;

/// <summary>The Node packages of tests/npm and tests/browser, which tests/tools/node-packages.sh installs from their lock files.</summary>
public static class NodePackages
{
    public static string Folder => FolderOf("npm");

    public static string FolderOf(string set) => Repository.File("tests", set);

    /// <summary>Skips the test where a package is not installed; fails it in CI.</summary>
    public static void Require(string package)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", package)))
        {
            Missing.SkipOrFail($"Node.js and {package} (tests/tools/node-packages.sh)");
        }
    }

    /// <summary>Runs a script in the packages' folder to its end.</summary>
    /// <returns>What it wrote, and its errors after that.</returns>
    public static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => RunInAsync(Folder, arguments);

    /// <summary>The same in another folder.</summary>
    public static async Task<(int ExitCode, string Output)> RunInAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
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
