using Spectre.Console;

namespace VoiceHealth.Cli.Commands;

/// <summary>What every command works with.</summary>
/// <param name="Output">What was asked for goes here.</param>
/// <param name="Error">Progress, notices and errors go here.</param>
internal sealed record CommandContext(TextWriter Output, TextWriter Error, IAnsiConsole Progress, ProductFolder Product, TimeProvider Time)
{
    public static CommandContext ForTerminal(TimeProvider time) => new(
        Console.Out,
        Console.Error,
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
        ProductFolder.Find(),
        time);
}
