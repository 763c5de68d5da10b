using System.Diagnostics;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Product;

/// <summary>docs/first-tasks, run exactly as it stands there; only the launcher is one that need not build first.</summary>
public sealed class FirstTasksTests : IDisposable
{
    private readonly ProductProcess _product = new();

    public void Dispose() => _product.Dispose();

    [Fact]
    public async Task Run_AllTasksInOrder_EachDoesWhatItsPageSays()
    {
        await File.WriteAllTextAsync(_product.File("voicehealth"), $"#!/bin/sh\nVOICEHEALTH_HOME='{_product.Home}' exec dotnet exec '{Path.Combine(AppContext.BaseDirectory, "voicehealth.dll")}' \"$@\"\n");
        var start = new ProcessStartInfo("bash", ["-c", $"chmod +x voicehealth && '{Repository.File("docs", "first-tasks", "run")}'"])
        {
            WorkingDirectory = _product.Home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        string said = await output;

        Assert.True(process.ExitCode == 0, said + await error);
        Assert.Contains("Dose changed (1)", said, StringComparison.Ordinal);
        Assert.Contains("no page says \"varicella\" any more", await error, StringComparison.Ordinal);
        Assert.Contains("<sub alias=\"skab\">scab</sub>", said, StringComparison.Ordinal);
        Assert.Contains("dry run: the release may go live", said, StringComparison.Ordinal);
        Assert.Contains("withdrew /conditions/flu/", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_product.File("artifacts/first-tasks")));
    }
}
