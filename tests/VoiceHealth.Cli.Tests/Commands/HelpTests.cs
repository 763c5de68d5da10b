using VoiceHealth.Cli.Tests.Fixtures;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Commands;

/// <summary>The help of every command, held to a golden file: UPDATE_GOLDENS=1 writes it anew, and the difference is reviewed.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Help_OfEveryCommand_IsAsItsGolden()
    {
        string golden = Repository.File("tests", "VoiceHealth.Cli.Tests", "Goldens", "help.txt");
        string help = "";
        foreach (string[] command in await CommandsAsync())
        {
            CommandResult result = await _desk.RunAsync([.. command, "--help"]);
            Assert.Equal(0, result.ExitCode);
            help += $"==== voicehealth {string.Join(' ', command)}\n{string.Join('\n', result.Output.Split('\n').Select(line => line.TrimEnd()))}\n";
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            await File.WriteAllTextAsync(golden, help);
        }

        Assert.Equal(await File.ReadAllTextAsync(golden), help);
    }

    [Fact]
    public async Task Help_OfEveryCommand_HasAnExampleThatIsThisCommand()
    {
        foreach (string[] command in (await CommandsAsync()).Skip(1))
        {
            CommandResult result = await _desk.RunAsync([.. command, "--help"]);
            bool isGroup = result.Output.Contains("[command]", StringComparison.Ordinal);
            Assert.True(isGroup || result.Output.Contains($"Example: voicehealth {string.Join(' ', command)}", StringComparison.Ordinal), $"voicehealth {string.Join(' ', command)} --help has no example");
        }
    }

    [Theory]
    [InlineData("bash", "complete -o filenames -F _voicehealth voicehealth ./voicehealth")]
    [InlineData("zsh", "bashcompinit")]
    [InlineData("fish", "complete -c voicehealth -n __fish_use_subcommand -a diff")]
    public async Task Completion_OfEachShell_KnowsTheCommands(string shell, string expected)
    {
        CommandResult result = await _desk.RunAsync("completion", shell);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Contains("reindex", result.Output, StringComparison.Ordinal);
        Assert.Contains("html", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Every command with the words that lead to it; the program itself first.</summary>
    private async Task<List<string[]>> CommandsAsync()
    {
        List<string[]> commands = [[]];
        for (int i = 0; i < commands.Count; i++)
        {
            string help = (await _desk.RunAsync([.. commands[i], "--help"])).Output;
            int list = help.IndexOf("\nCommands:", StringComparison.Ordinal);
            string[] lines = list < 0 ? [] : help[list..].Split("\n\n")[0].Split('\n')[2..];
            string[] parent = commands[i];
            commands.AddRange(lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => (string[])[.. parent, line.Trim().Split(' ')[0]]));
        }

        return commands;
    }
}
