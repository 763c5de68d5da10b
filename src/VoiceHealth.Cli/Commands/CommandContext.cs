using Spectre.Console;
using VoiceHealth.Cli.Output;

namespace VoiceHealth.Cli.Commands;

/// <summary>What every command works with.</summary>
/// <param name="Output">What was asked for goes here.</param>
/// <param name="Error">Progress, notices and errors go here.</param>
internal sealed record CommandContext(TextWriter Output, TextWriter Error, IAnsiConsole Progress, ProductFolder Product, TimeProvider Time)
{
    /// <summary>How <see cref="Output"/> is coloured.</summary>
    public Ink Ink { get; init; } = Ink.None;

    public static CommandContext ForTerminal(TimeProvider time) => new(
        Console.Out,
        Console.Error,
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
        ProductFolder.Find(),
        time)
    {
        Ink = Ink.ForTerminal(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
    };
}
