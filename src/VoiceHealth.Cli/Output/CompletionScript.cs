using System.CommandLine;

namespace VoiceHealth.Cli.Output;

/// <summary>
/// Writes completion scripts from the command line's own description, so that they cannot disagree with it. After a command come its
/// options; a word that is no option is a file's name.
/// </summary>
internal sealed class CompletionScript(RootCommand root, TextWriter output)
{
    public void Write(string shell)
    {
        switch (shell)
        {
            case "fish":
                WriteFish();
                break;
            case "zsh":
                output.WriteLine("autoload -U +X bashcompinit && bashcompinit");
                WriteBash();
                break;
            default:
                WriteBash();
                break;
        }
    }

    private void WriteBash()
    {
        output.WriteLine("_voicehealth() {");
        output.WriteLine("  local word=\"${COMP_WORDS[COMP_CWORD]}\" words=");
        output.WriteLine("  case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in");
        foreach (Command command in root.Subcommands)
        {
            foreach (Command nested in command.Subcommands)
            {
                output.WriteLine($"    '{command.Name} {nested.Name}') words='{Words(nested)}' ;;");
            }

            output.WriteLine($"    '{command.Name} '*) words='{Words(command)}' ;;");
        }

        output.WriteLine($"    *) words='{Words(root)}' ;;");
        output.WriteLine("  esac");
        output.WriteLine($"  [ \"$COMP_CWORD\" -eq 1 ] && words='{Words(root)}'");
        output.WriteLine("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))");
        output.WriteLine("  [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$word\"))");
        output.WriteLine("}");
        output.WriteLine("complete -o filenames -F _voicehealth voicehealth ./voicehealth");
    }

    private void WriteFish()
    {
        foreach (Command command in root.Subcommands)
        {
            output.WriteLine($"complete -c voicehealth -n __fish_use_subcommand -a {command.Name} -d '{FirstLine(command.Description)}'");
            WriteFishOptions(command, command.Name);
            foreach (Command nested in command.Subcommands)
            {
                output.WriteLine($"complete -c voicehealth -n '__fish_seen_subcommand_from {command.Name}' -a {nested.Name} -d '{FirstLine(nested.Description)}'");
                WriteFishOptions(nested, $"{command.Name}; and __fish_seen_subcommand_from {nested.Name}");
            }
        }
    }

    private void WriteFishOptions(Command command, string seen)
    {
        foreach (string value in command.Arguments.SelectMany(Values))
        {
            output.WriteLine($"complete -c voicehealth -f -n '__fish_seen_subcommand_from {seen}' -a {value}");
        }

        foreach (Option option in command.Options)
        {
            output.WriteLine($"complete -c voicehealth -n '__fish_seen_subcommand_from {seen}' -l {option.Name.TrimStart('-')} -d '{FirstLine(option.Description)}'");
        }
    }

    private static string Words(Command command) =>
        string.Join(' ', command.Subcommands.Select(nested => nested.Name).Concat(command.Arguments.SelectMany(Values)).Concat(command.Options.Select(option => option.Name)));

    private static IEnumerable<string> Values(Argument argument) =>
        argument.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label);

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0].Replace("'", "\\'", StringComparison.Ordinal);
}
