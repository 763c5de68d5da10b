using System.ComponentModel;
using System.Diagnostics;
using VoiceHealth.Cli.Tests.Fixtures;
using VoiceHealth.Testing;

namespace VoiceHealth.Cli.Tests.Output;

/// <summary>The completion scripts, sourced by the shells that they are for.</summary>
public sealed class CompletionScriptTests : IDisposable
{
    private readonly EditorsDesk _desk = new();

    /// <summary>What was typed, and what the last word is to become.</summary>
    public static TheoryData<string, string> Typed => new()
    {
        { "voicehealth reind", "reindex" },
        { "voicehealth safety h", "harvest" },
        { "voicehealth safety check --ind", "--index" },
        { "voicehealth diff old new --h", "--html" },
        { "voicehealth completion f", "fish" },
        { "./voicehealth stat", "status" },
    };

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Write_ForBash_CompletesInBash(string typed, string expected)
    {
        string[] words = typed.Split(' ');
        string asked = $"source '{await ScriptAsync("bash")}'; complete -p {words[0]} >/dev/null; COMP_WORDS=({typed}); COMP_CWORD={words.Length - 1}; _voicehealth; printf '%s\\n' \"${{COMPREPLY[@]}}\"";

        Assert.Equal([expected], await RunAsync("bash", "--norc", "-c", asked));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Write_ForFish_CompletesInFish(string typed, string expected)
    {
        string[] found = await RunAsync("fish", "--no-config", "-c", $"source '{await ScriptAsync("fish")}'; complete -C '{typed}'");

        Assert.Equal([expected], found.Select(line => line.Split('\t')[0]));
    }

    /// <summary>A zsh of its own at a terminal of its own; what is typed there is completed by the tab key.</summary>
    [Theory]
    [InlineData("voicehealth reind", "voicehealth reindex")]
    [InlineData("voicehealth safety h", "voicehealth safety harvest")]
    [InlineData("./voicehealth stat", "./voicehealth status")]
    public async Task Write_ForZsh_CompletesInZsh(string typed, string expected)
    {
        _desk.Write("type.zsh", $$"""
            zmodload zsh/zpty
            zpty -b z zsh -f -i
            zpty -w z $'autoload -Uz compinit; compinit -u -D; source {{await ScriptAsync("zsh")}}; PS1=; print rea\'\'dy'
            zpty -r z part '*ready*'
            zpty -w -n z $'{{typed}}\t'
            zpty -r z part '*{{expected}}*'
            print -r -- $?
            """);

        Assert.Equal(["0"], await RunAsync("zsh", "-f", _desk.File("type.zsh")));
    }

    private async Task<string> ScriptAsync(string shell)
    {
        CommandResult script = await _desk.RunAsync("completion", shell);
        _desk.Write($"completion.{shell}", script.Output);
        return _desk.File($"completion.{shell}");
    }

    private static async Task<string[]> RunAsync(string shell, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(shell, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Empty(await error);
            return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Win32Exception)
        {
            Missing.SkipOrFail($"{shell} (tests/tools/shells.sh)");
            return [];
        }
    }
}
