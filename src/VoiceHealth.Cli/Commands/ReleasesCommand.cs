using System.CommandLine;
using System.Text.Json;
using VoiceHealth.Cli.Errors;
using VoiceHealth.Cli.Output;
using VoiceHealth.Cli.Publishing;

namespace VoiceHealth.Cli.Commands;

/// <summary><c>voicehealth releases</c>: which content has been published, by whom, and which is live.</summary>
internal static class ReleasesCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("releases", "List published content: version, pages, dates, who signed it off, and what is live.\nExample: voicehealth releases --function voicehealth-skill");
        FunctionOptions function = FunctionOptions.AddTo(command);
        var json = new Option<bool>("--json") { Description = "Print the list as JSON." };
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            PublishOptions options = function.Read(parsed);
            using LambdaService service = LambdaService.FromEnvironment();
            (PublishState state, IReadOnlyList<PublishedLayer> layers) = await new Publisher(service, options, Patience.Usual(context.Time), _ => { }).ListAsync(cancellationToken).ConfigureAwait(false);
            Write([.. layers.Where(layer => layer.Note is not null).Select(layer => ListedRelease.Of(layer, state))], state.Describe(options.Alias), parsed.GetValue(json), context.Output);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void Write(ListedRelease[] releases, string alias, bool json, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(releases, CliJsonContext.Indented.ListedReleaseArray));
            return;
        }

        output.WriteLine($"{"content",-12}  {"layer",5}  {"pages",5}  {"refreshed",-10}  {"signed off (UTC)",-16}  {"alias",-5}  by");
        foreach (ListedRelease release in releases)
        {
            output.WriteLine($"{release.ContentHash[..12]}  {release.LayerVersion,5}  {release.Pages,5}  {release.Refreshed}  {release.SignedOffAt}  {release.Live,-5}  {release.SignedOffBy}");
        }

        output.WriteLine(alias);
    }
}
