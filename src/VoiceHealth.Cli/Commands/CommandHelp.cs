using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace VoiceHealth.Cli.Commands;

/// <summary>
/// Prints a command's help with its notes and examples last. A command's description is its first line, as lists of commands show it; the
/// lines after that are its notes.
/// </summary>
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    /// <summary>The same on every terminal and where output is piped.</summary>
    private const int Width = 110;

    private readonly HelpAction _usual;
    private readonly Dictionary<Command, string[]> _notes = [];

    private CommandHelp(HelpAction usual, RootCommand root)
    {
        _usual = usual;
        _usual.MaxWidth = Width;
        TakeNotes(root);
    }

    public static void Attach(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Show this help.";
        option.Action = new CommandHelp((HelpAction)option.Action!, root);
    }

    /// <summary>Whoever asks for help need not have got the rest right.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = _usual.Invoke(parseResult);
        foreach (string note in _notes.GetValueOrDefault(parseResult.CommandResult.Command, []))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(note);
        }

        return exitCode;
    }

    /// <summary>The example in a command's notes, as it is printed; empty where there is none.</summary>
    public string ExampleOf(Command command) => _notes.GetValueOrDefault(command, []).FirstOrDefault(note => note.StartsWith("Example:", StringComparison.Ordinal)) ?? "";

    private void TakeNotes(Command command)
    {
        string[] lines = (command.Description ?? "").Split('\n');
        command.Description = lines[0];
        _notes[command] = lines[1..];
        foreach (Command nested in command.Subcommands)
        {
            TakeNotes(nested);
        }
    }
}
