using System.Diagnostics;
using System.Runtime.Versioning;
using VoiceHealth.Interop.Tests.Product;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Workflows;

/// <summary>
/// The nightly refresh: the scripts of its steps, in their order, against a copy of the sample site. Stand-ins are the launcher, which need not build and
/// rehearses publishing, and the gh command, which says who approved.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class RefreshWorkflowTests : IDisposable
{
    private readonly ProductProcess _product = new();

    public RefreshWorkflowTests()
    {
        Program("voicehealth", $"[ \"$1\" = publish ] && set -- \"$@\" --dry-run\nVOICEHEALTH_HOME='{_product.Home}' exec dotnet exec '{Path.Combine(AppContext.BaseDirectory, "voicehealth.dll")}' \"$@\"");
        Program("bin/gh", "echo ada-quill");
        File.WriteAllText(_product.File("content-index/sources.json"), """{ "use": ["copy"], "sources": [{ "name": "copy", "kind": "folder", "address": "../site" }] }""");
        Directory.Move(_product.File("content-index/sample-site"), _product.File("site"));
        Edit("sitemap.xml", "sample.voicehealth.example", "health.example");
    }

    public void Dispose() => _product.Dispose();

    [Fact]
    public async Task Steps_FourNights_PublishWhatIsReviewedAndRefuseALostEmergency()
    {
        Assert.Equal("first", await ReviewAsync());
        Assert.Contains("Nothing has been published from here before", File.ReadAllText(_product.File("report/review.html")), StringComparison.Ordinal);
        Assert.Contains("dry run: the release may go live", await PublishAsync(), StringComparison.Ordinal);

        Assert.Equal("safe", await ReviewAsync());
        Assert.Contains("Safe: nothing would be said differently.", File.ReadAllText(_product.File("report/review.txt")), StringComparison.Ordinal);
        await PublishAsync();

        Edit("medicines/ibuprofen/index.html", "one or two 200mg tablets", "one or two 400mg tablets");
        Assert.Equal("review", await ReviewAsync());
        Assert.Contains("removed: </span>200</del>", File.ReadAllText(_product.File("report/review.html")), StringComparison.Ordinal);
        Assert.Contains("--signed-off-by", Workflow.Of("refresh", "publish").Last(step => step.Run.Contains("publish", StringComparison.Ordinal)).Run, StringComparison.Ordinal);
        await PublishAsync();

        Edit("conditions/meningitis/index.html", "<li>a stiff neck</li>", "");
        Assert.Equal("refuse", await ReviewAsync());
        Assert.Contains("Refused", File.ReadAllText(_product.File("report/review.txt")), StringComparison.Ordinal);
    }

    /// <returns>What the gate says; a job that ends with a fault must be the one that refuses.</returns>
    private async Task<string> ReviewAsync()
    {
        string outputs = _product.File("outputs.txt");
        File.Delete(outputs);
        foreach (WorkflowStep step in Workflow.Of("refresh", "review").Where(step => step.Run.Length > 0))
        {
            string gate = File.Exists(outputs) ? File.ReadAllText(outputs).Trim().Replace("gate=", "", StringComparison.Ordinal) : "";
            Assert.True(step.Condition is "" or "steps.diff.outputs.gate == 'refuse'", $"this test does not know the condition {step.Condition}");
            bool refuses = step.Condition.Length > 0;
            if (!refuses || gate == "refuse")
            {
                (int exitCode, string said) = await RunAsync(step);
                Assert.True(exitCode == (refuses ? 1 : 0), said);
            }
        }

        return File.ReadAllText(outputs).Trim().Replace("gate=", "", StringComparison.Ordinal);
    }

    /// <summary>A machine of its own: it has the release and the review, and nothing of what was live.</summary>
    private async Task<string> PublishAsync()
    {
        if (Directory.Exists(_product.File("live")))
        {
            Directory.Delete(_product.File("live"), recursive: true);
        }

        string all = "";
        foreach (WorkflowStep step in Workflow.Of("refresh", "publish").Where(step => step.Run.Length > 0))
        {
            (int exitCode, string said) = await RunAsync(step);
            Assert.True(exitCode == 0, said);
            all += said;
        }

        Assert.True(File.Exists(_product.File("live/release.json")));
        return all;
    }

    private async Task<(int ExitCode, string Said)> RunAsync(WorkflowStep step)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run]) { WorkingDirectory = _product.Home, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in new[]
        {
            ("GITHUB_OUTPUT", _product.File("outputs.txt")), ("GITHUB_REPOSITORY", "ada/voicehealth"), ("GITHUB_RUN_ID", "7"), ("CONTACT", "editor@health.example"),
            ("FUNCTION", "voicehealth-skill"), ("BY", "ada-quill"), ("PATH", $"{_product.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}"),
        })
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private void Program(string name, string script)
    {
        string file = _product.File(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void Edit(string page, string from, string to)
    {
        string file = _product.File($"site/{page}"), text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
