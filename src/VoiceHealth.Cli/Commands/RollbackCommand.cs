using System.CommandLine;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth rollback</c>: takes earlier content live again.</summary>
internal static class RollbackCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("rollback", "Take the content before the live one live again; the code stays as it is.\nExample: voicehealth rollback --function voicehealth-skill");
        FunctionOptions function = FunctionOptions.AddTo(command);
        var to = new Option<string?>("--to") { Description = "Other content than the one before: its layer version, or the first digits of its hash; see voicehealth releases.", HelpName = "RELEASE" };
        command.Options.Add(to);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using LambdaService service = LambdaService.FromEnvironment();
            var publisher = new Publisher(service, function.Read(parsed), Patience.Usual(context.Time), context.Output.WriteLine);
            await publisher.RollBackAsync(parsed.GetValue(to), ReleaseGate.Always, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Ok;
        });
        return command;
    }
}
