using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace VoiceHealth.Cli.Checkup;

/// <summary>The .NET SDK: needed to build from a checkout, not to run the program that is one file.</summary>
internal static class SdkCheck
{
    private const string Name = "SDK";
    private const string ToDo = "Install the .NET SDK from https://dotnet.microsoft.com/download, or use the voicehealth that is one file, which needs none.";

    public static CheckResult Run(string root)
    {
        string wanted = WantedBy(Path.Combine(root, "global.json"));
        string? found = Ask(root);
        if (found is null)
        {
            return new CheckResult(Name, CheckState.Warning, $"the dotnet command did not name an SDK{(wanted.Length > 0 ? $"; {wanted} or later is wanted" : "")}", ToDo);
        }

        return Version.TryParse(wanted, out Version? least) && Version.TryParse(found.Split('-')[0], out Version? version) && version < least
            ? new CheckResult(Name, CheckState.Warning, $"{found}, and {wanted} or later is wanted", ToDo)
            : CheckResult.Ok(Name, found);
    }

    /// <summary>The version in global.json; empty where there is none, as beside a program that is one file.</summary>
    private static string WantedBy(string file)
    {
        if (!File.Exists(file))
        {
            return "";
        }

        try
        {
            using JsonDocument settings = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            return settings.RootElement.GetProperty("sdk").GetProperty("version").GetString() ?? "";
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "";
        }
    }

    private static string? Ask(string root)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true });
            string version = process!.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 && version.Length > 0 ? version : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
