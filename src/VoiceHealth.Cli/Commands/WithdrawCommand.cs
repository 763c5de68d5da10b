using System.CommandLine;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Publishing;
using VoiceHealth.Cli.Releases;
using VoiceHealth.Content.Releases;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth withdraw</c>: takes a page out of speech, at once and until editors put it back.</summary>
internal static class WithdrawCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("withdraw", "Take a page out of speech: in a new release without it, published at once where a function is named, and in every reindex until its line in content-index/withdrawn.tsv is deleted.\nExample: voicehealth withdraw /conditions/flu/ --reason \"wrong dose\" --index release --signed-off-by \"Ada Quill\" --function voicehealth-skill");
        var path = new Argument<string>("path") { Description = "The page's path, such as /conditions/flu/." };
        var reason = new Option<string>("--reason") { Description = "Why, on one line.", HelpName = "TEXT", Required = true };
        var index = new Option<string>("--index") { Description = "The content release that is live. It is replaced by one without the page.", HelpName = "DIR", Required = true };
        var by = new Option<string>("--signed-off-by") { Description = "Who answers for it.", HelpName = "NAME", Required = true };
        FunctionOptions function = FunctionOptions.AddTo(command, required: false);
        command.Arguments.Add(path);
        command.Options.Add(reason);
        command.Options.Add(index);
        command.Options.Add(by);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string directory = parsed.GetValue(index)!;
            var page = new WithdrawnPage(parsed.GetValue(path)!, DateOnly.FromDateTime(context.Time.GetUtcNow().UtcDateTime), OneLine(parsed.GetValue(by)!), OneLine(parsed.GetValue(reason)!));
            string report = await WithdrawAsync(directory, page, context, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(function.Function) is null)
            {
                context.Output.WriteLine($"nothing is published yet: voicehealth publish --index {directory} --function NAME --signed-off-by \"{page.By}\" --report {report}");
                return ExitCodes.Ok;
            }

            CheckedRelease release = await ReleaseGate.CheckAsync(directory, context, context.Output.WriteLine, cancellationToken).ConfigureAwait(false);
            SignOff signed = SignOffFile.Obtain(directory, release.Manifest, page.By, report, context.Time.GetUtcNow());
            SignOffFile.Write(directory, signed);
            using LambdaService service = LambdaService.FromEnvironment();
            await new Publisher(service, function.Read(parsed), Patience.Usual(context.Time), context.Output.WriteLine).PublishAsync(release, signed, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Ok;
        });
        return command;
    }

    /// <returns>The report that is signed: what was withdrawn from which content, and why.</returns>
    private static async Task<string> WithdrawAsync(string directory, WithdrawnPage page, CommandContext context, CancellationToken cancellationToken)
    {
        string report = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))}.withdrawal.txt";
        bool listed = WithdrawnPages.Read(context.Product.ContentIndex).Any(other => other.Path == page.Path);
        ReleaseManifest before;
        using (OpenRelease release = await OpenRelease.OpenAsync(directory, context, cancellationToken).ConfigureAwait(false))
        {
            before = release.Parts.Library.Manifest;
            bool spoken = release.Parts.Library.Paths.Contains(page.Path);
            if (!spoken && listed && File.Exists(report))
            {
                context.Output.WriteLine($"{page.Path} has been withdrawn from {directory} already");
                return report;
            }

            if (!spoken)
            {
                throw new CommandException(ExitCodes.Input, $"{directory} has no page {page.Path}. A path looks like {release.Parts.Library.Paths[0]}; nothing was changed.");
            }
        }

        if (!listed)
        {
            WithdrawnPages.Add(context.Product.ContentIndex, page);
        }

        await File.WriteAllTextAsync(report, $"Withdrawn: {page.Path}\nReason: {page.Reason}\nBy: {page.By}\nOn: {page.Since:yyyy-MM-dd}\nFrom content: {before.ContentHash}\n", cancellationToken).ConfigureAwait(false);
        ReleaseManifest after = ReleaseWithout.Write(directory, page.Path, context);
        context.Output.WriteLine($"withdrew {page.Path}: {before.Pages} pages were {before.ContentHash[..12]}, {after.Pages} pages are {after.ContentHash[..12]}");
        context.Output.WriteLine($"noted in {WithdrawnPages.FileIn(context.Product.ContentIndex)}; delete the line there to have the page back with the next reindex");
        return report;
    }

    private static string OneLine(string text) => text.Trim() is { Length: > 0 } line && !line.Any(char.IsControl)
        ? line
        : throw new CommandException(ExitCodes.Usage, "--reason and --signed-off-by each take words on one line.");
}
