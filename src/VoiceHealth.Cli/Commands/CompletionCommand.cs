using System.CommandLine;
using VoiceHealth.Cli.Output;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth completion</c>: what a shell needs to complete commands and options with the tab key.</summary>
internal static class CompletionCommand
{
    public static Command Create(CommandContext context, RootCommand root)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish." };
        shell.CompletionSources.Add("bash", "zsh", "fish");
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("bash" or "zsh" or "fish") and var other }])
            {
                result.AddError($"there is completion for bash, zsh and fish, not for \"{other}\".");
            }
        });
        var command = new Command(
            "completion",
            "Print what your shell needs to complete commands and options.\n" +
            "bash: source <(./voicehealth completion bash) · zsh: source <(./voicehealth completion zsh) · fish: ./voicehealth completion fish | source\n" +
            "Example: voicehealth completion bash > ~/.local/share/bash-completion/completions/voicehealth")
        {
            shell,
        };
        command.SetAction(parsed => new CompletionScript(root, context.Output).Write(parsed.GetValue(shell)!));
        return command;
    }
}
