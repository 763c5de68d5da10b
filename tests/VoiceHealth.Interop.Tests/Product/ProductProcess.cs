using System.Diagnostics;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>Runs the product's programs as a person or Lambda would: as processes of their own, on a copy of content-index.</summary>
internal sealed class ProductProcess : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ProductProcess()
    {
        Copy(Repository.File("content-index"), _home.File("content-index"));
    }

    public string Home => _home.Path;

    public string SampleRelease => _home.File("content-index", "build", "sample");

    public string File(string name) => _home.File(name);

    /// <summary>Runs the command line to its end.</summary>
    public async Task<ProductResult> RunAsync(params string[] arguments)
    {
        using Process process = Start("voicehealth.dll", arguments, []);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProductResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program that goes on until it is killed.</summary>
    public Process Start(string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            WorkingDirectory = Home,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["VOICEHEALTH_HOME"] = Home;
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public void Dispose() => _home.Dispose();

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            System.IO.File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is not ("build" or "store")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
