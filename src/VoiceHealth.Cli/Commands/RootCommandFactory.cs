using System.CommandLine;
using VoiceHealth.Cli.Errors;

namespace VoiceHealth.Cli.Commands;

/// <summary>The command line as a whole: which commands there are, and what happens to errors.</summary>
internal static class RootCommandFactory
{
    public static async Task<int> RunAsync(string[] args, TimeProvider time)
    {
        try
        {
            CommandContext context = CommandContext.ForTerminal(time);
            return await RunAsync(args, context, CancellationToken.None).ConfigureAwait(false);
        }
        catch (CommandException error)
        {
            return ErrorReport.Write(error, Console.Error);
        }
    }

    public static async Task<int> RunAsync(string[] args, CommandContext context, CancellationToken cancellationToken)
    {
        ParseResult parsed = Create(context).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await context.Error.WriteLineAsync($"voicehealth: {UsageMessage.Of(parsed)}").ConfigureAwait(false);
            return ExitCodes.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = context.Output, Error = context.Error };
            return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last line of defence: whatever ended the command becomes one line and an exit code.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return ErrorReport.Write(error, context.Error);
        }
    }

    private static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand($"Answers spoken health questions from a health website's own words.\n{ExitCodes.Help}");
        root.Subcommands.Add(AskCommand.Create(context));
        root.Subcommands.Add(ChatCommand.Create(context));
        root.Subcommands.Add(ServeCommand.Create(context));
        root.Subcommands.Add(ReindexCommand.Create(context));
        root.Subcommands.Add(DiffCommand.Create(context));
        root.Subcommands.Add(StatusCommand.Create(context));
        root.Subcommands.Add(ExtractCommand.Create(context));
        root.Subcommands.Add(ProofCommand.Create(context));
        root.Subcommands.Add(ExplainCommand.Create(context));
        root.Subcommands.Add(EvaluateCommand.Create(context));
        root.Subcommands.Add(ModelCommand.Create(context));
        root.Subcommands.Add(SafetyCommand.Create(context));
        root.Subcommands.Add(AuditCommand.Create(context));
        root.Subcommands.Add(VerifyCommand.Create(context));
        root.Subcommands.Add(PublishCommand.Create(context));
        root.Subcommands.Add(RollbackCommand.Create(context));
        root.Subcommands.Add(ReleasesCommand.Create(context));
        root.Subcommands.Add(WithdrawCommand.Create(context));
        root.Subcommands.Add(DoctorCommand.Create(context));
        root.Subcommands.Add(CompletionCommand.Create(context, root));
        CommandHelp.Attach(root);
        return root;
    }
}
