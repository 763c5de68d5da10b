using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using VoiceHealth.Cli.Releases;

namespace VoiceHealth.Cli.Commands;

/// <summary>Says in one line what is wrong with a command line, what is wanted instead, and how it looks when it is right.</summary>
internal static class UsageMessage
{
    private const int MostSlips = 2;

    public static string Of(ParseResult parsed)
    {
        string name = NameOf(parsed.CommandResult);
        var help = (CommandHelp)parsed.RootCommandResult.Command.Options.OfType<HelpOption>().Single().Action!;
        string example = help.ExampleOf(parsed.CommandResult.Command);
        return $"{Fault(parsed, name.Length == 0 ? "voicehealth" : name)}{(example.Length == 0 ? "" : $" {example} ·")} See: voicehealth{(name.Length == 0 ? "" : $" {name}")} --help";
    }

    private static string Fault(ParseResult parsed, string name)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return Unknown(parsed.CommandResult.Command, unknown);
        }

        string[] missing = [.. Missing(parsed)];
        return missing.Length > 0 ? $"{name} needs {List(missing)}." : $"{Describe(parsed.Errors[0]).TrimEnd('.')}.";
    }

    private static string Unknown(Command command, string word)
    {
        bool isOption = word.StartsWith('-');
        if (!isOption && command.Subcommands.Count == 0)
        {
            return $"\"{word}\" is one word too many; put quotation marks around words that belong together.";
        }

        IEnumerable<string> known = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(nested => nested.Name);
        string? meant = known.FirstOrDefault(other => Spelling.IsWithin(MostSlips, word, other));
        return $"there is no {(isOption ? "option" : "command")} \"{word}\"{(meant is null ? "." : $"; did you mean {meant}?")}";
    }

    private static IEnumerable<string> Missing(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            return [$"one of its commands: {string.Join(", ", command.Subcommands.Select(nested => nested.Name))}"];
        }

        IEnumerable<string> arguments = command.Arguments
            .Where(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues)
            .Select(argument => $"{argument.Name.ToUpperInvariant()} ({argument.Description?.TrimEnd('.')})");
        IEnumerable<string> options = command.Options
            .Where(option => option.Required && parsed.GetResult(option) is null or { Implicit: true })
            .Select(option => $"{option.Name} {option.HelpName} ({option.Description?.TrimEnd('.')})");
        return arguments.Concat(options);
    }

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: { Arity.MinimumNumberOfValues: > 0 } option } => $"{option.Name} needs {option.HelpName} ({option.Description?.TrimEnd('.')})",
        OptionResult { Tokens: [var token], Option: var option } when IsNumber(option.ValueType) && error.Message.Contains(option.ValueType.ToString(), StringComparison.Ordinal) => $"{option.Name} takes a number, not \"{token.Value}\"",
        _ => error.Message,
    };

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(int?) || type == typeof(double?);

    private static string List(string[] parts) => parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";

    private static string NameOf(CommandResult result) => result.Command is RootCommand
        ? ""
        : result.Parent is CommandResult { Command: not RootCommand } parent ? $"{NameOf(parent)} {result.Command.Name}" : result.Command.Name;
}
