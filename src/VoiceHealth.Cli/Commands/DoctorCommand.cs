using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Checkup;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth doctor</c>: whether this machine has what the program needs, and what to do where it has not.</summary>
internal static class DoctorCommand
{
    private const int Shown = 5;
    private const int Indent = 29;

    public static Command Create(CommandContext context)
    {
        Option<string?> index = SharedOptions.Index();
        var port = new Option<int>("--port") { Description = "The port that serve would take. Default: 5080.", HelpName = "N", DefaultValueFactory = _ => 5080 };
        var json = new Option<bool>("--json") { Description = "Print what was found as JSON." };
        var command = new Command(
            "doctor",
            "Check the SDK, the port, the index, the editors' files and whether they fit it, the sources and their keys, the clock and the disk, and say what to do. Nothing is changed.\n" +
            "Exit code 1 where something has to be seen to first.\nExample: voicehealth doctor")
        {
            index, port, json,
        };
        command.SetAction(parsed =>
        {
            IReadOnlyList<CheckResult> results = new Doctor(context, Environment.GetEnvironmentVariable).Examine(parsed.GetValue(index), parsed.GetValue(port));
            if (parsed.GetValue(json))
            {
                context.Output.WriteLine(JsonSerializer.Serialize(CheckupJson.Of(results), CliJsonContext.Indented.CheckupJson));
            }
            else
            {
                results.ToList().ForEach(result => Write(result, context));
            }

            return results.Any(result => result.State == CheckState.Fault) ? ExitCodes.Failed : ExitCodes.Ok;
        });
        return command;
    }

    private static void Write(CheckResult result, CommandContext context)
    {
        string state = result.State switch
        {
            CheckState.Ok => context.Ink.Green("ok     "),
            CheckState.Warning => context.Ink.Yellow("look at"),
            _ => context.Ink.Red("fault  "),
        };
        context.Output.WriteLine($"{state}  {result.Name,-20}{result.Found}");
        foreach (string detail in result.State == CheckState.Ok ? [] : result.Details.Take(Shown))
        {
            context.Output.WriteLine($"{"",Indent}{detail}");
        }

        if (result.State != CheckState.Ok && result.Details.Count > Shown)
        {
            context.Output.WriteLine($"{"",Indent}and {result.Details.Count - Shown} more; --json lists them");
        }

        if (result.State != CheckState.Ok && result.ToDo.Length > 0)
        {
            context.Output.WriteLine($"{"",Indent}→ {result.ToDo}");
        }
    }
}
