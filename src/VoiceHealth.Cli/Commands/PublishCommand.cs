using System.CommandLine;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth publish</c>: takes a content release live on Lambda.</summary>
internal static class PublishCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("publish", "Take a content release live on Lambda. Run it again to go on after it was stopped.\nExample: voicehealth publish --index release --function voicehealth-skill --signed-off-by \"Ada Quill\" --report review.html");
        var index = new Option<string>("--index") { Description = "The content release.", HelpName = "DIR", Required = true };
        FunctionOptions function = FunctionOptions.AddTo(command);
        Option<int?> canary = FunctionOptions.Bounded<int?>("--canary", "Give the release this share of the invocations, in percent; publish again without it to give it all.", 1, 99);
        Option<int> keep = FunctionOptions.Bounded("--keep", "How many releases stay, besides those in use.", 1, 100, _ => 5);
        SignOffOptions signOff = SignOffOptions.AddTo(command);
        var dryRun = new Option<bool>("--dry-run") { Description = "Check the release and print what would be done. Nothing is asked of AWS." };
        command.Options.Add(index);
        command.Options.Add(canary);
        command.Options.Add(keep);
        command.Options.Add(dryRun);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string directory = parsed.GetValue(index)!;
            PublishOptions options = function.Read(parsed, parsed.GetValue(canary), parsed.GetValue(keep));
            if (parsed.GetValue(dryRun))
            {
                PublishPlan.Lines(directory, options).ToList().ForEach(context.Output.WriteLine);
            }

            CheckedRelease release = await ReleaseGate.CheckAsync(directory, context, context.Output.WriteLine, cancellationToken).ConfigureAwait(false);
            string? by = parsed.GetValue(signOff.By), report = parsed.GetValue(signOff.Report);
            SignOff? signed = parsed.GetValue(dryRun) && (by ?? report) is null ? null : SignOffFile.Obtain(directory, release.Manifest, by, report, context.Time.GetUtcNow());
            if (signed is null || parsed.GetValue(dryRun))
            {
                context.Output.WriteLine("dry run: the release may go live; nothing was changed");
                return ExitCodes.Ok;
            }

            SignOffFile.Write(directory, signed);
            context.Output.WriteLine($"signed off by {signed.By} at {signed.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC, who read {signed.Report}; kept in {SignOffFile.PathOf(directory)}");
            using LambdaService service = LambdaService.FromEnvironment();
            await new Publisher(service, options, Patience.Usual(context.Time), context.Output.WriteLine).PublishAsync(release, signed, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Ok;
        });
        return command;
    }
}
