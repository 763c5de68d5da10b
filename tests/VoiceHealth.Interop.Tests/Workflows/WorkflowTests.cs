using System.Text.RegularExpressions;
using VoiceHealth.Interop.Tests.Product;
using VoiceHealth.Testing;

namespace VoiceHealth.Interop.Tests.Workflows;

/// <summary>Workflows and documents name only commands and options that there are.</summary>
public sealed partial class WorkflowTests : IDisposable
{
    private static readonly string[] Documents =
    [
        "README.md", "docs/editors.md", "docs/developers.md", "docs/operations.md", "docs/simulator.md", "docs/first-tasks/README.md",
        ".github/workflows/ci.yml", ".github/workflows/refresh.yml", ".github/workflows/release.yml",
    ];

    private readonly ProductProcess _product = new();

    public void Dispose() => _product.Dispose();

    [Fact]
    public void Steps_ActionsOfOthers_ArePinnedToACommitAndSayItsVersion()
    {
        string[] used = [.. Workflow.All().Select(step => step.Uses).Where(uses => uses.Length > 0)];

        Assert.NotEmpty(used);
        Assert.All(used, uses => Assert.Matches("^(- )?uses: [a-z-]+/[a-z-]+(/[a-z-]+)?@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", uses));
    }

    /// <summary>What comes from outside is handed to a shell in variables: written into a script it could be a command.</summary>
    [Fact]
    public void Steps_Scripts_HoldNothingFromOutside() =>
        Assert.All(Workflow.All().Where(step => step.Run.Length > 0), step => Assert.DoesNotContain("${{", step.Run.Replace("${{ matrix.runtime }}", "", StringComparison.Ordinal), StringComparison.Ordinal));

    [Fact]
    public async Task Documents_CommandsAndOptions_AreTheProgramsOwn()
    {
        var help = new Dictionary<string, string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (string document in Documents)
        {
            foreach (Match command in Command().Matches(await File.ReadAllTextAsync(Repository.File(document.Split('/')))))
            {
                string name = command.Groups["name"].Value;
                help.TryAdd(name, await HelpOfAsync(name, help));
                wrong.AddRange(help[name].Length == 0
                    ? [$"{document}: there is no command {name}"]
                    : Option().Matches(command.Groups["rest"].Value).Select(option => option.Value).Where(option => !help[name].Contains($" {option} ", StringComparison.Ordinal)).Select(option => $"{document}: {name} has no {option}"));
            }
        }

        Assert.Empty(wrong);
        Assert.True(help.Count > 10, $"only {string.Join(", ", help.Keys)} were found");
    }

    private async Task<string> HelpOfAsync(string name, Dictionary<string, string> known)
    {
        if (known.TryGetValue(name, out string? help))
        {
            return help;
        }

        ProductResult result = await _product.RunAsync([.. name.Split(' '), "--help"]);
        return result.ExitCode == 0 ? $"{result.Output.ReplaceLineEndings(" \n")} --help " : "";
    }

    [GeneratedRegex(@"\./voicehealth (?<name>safety [a-z]+|[a-z]+)(?<rest>[^\n`|#]*)")]
    private static partial Regex Command();

    [GeneratedRegex("(?<= )--[a-z-]+")]
    private static partial Regex Option();
}
