using System.CommandLine;
using VoiceHealth.Cli.Commands;
using VoiceHealth.Ingestion.Fetching;

namespace VoiceHealth.Cli.Releases;

/// <summary>The options that say where pages come from; <c>reindex</c> and <c>extract</c> share them.</summary>
internal sealed record SourceOptions(Option<string> Source, Option<string?> As, Option<string?> Contact, Option<double?> Rate, Option<string?> Store)
{
    public static SourceOptions AddTo(Command command)
    {
        var options = new SourceOptions(
            SharedOptions.Source(), SharedOptions.As(), SharedOptions.Contact(), SharedOptions.Rate(), SharedOptions.Store());
        command.Options.Add(options.Source);
        command.Options.Add(options.As);
        command.Options.Add(options.Contact);
        command.Options.Add(options.Rate);
        command.Options.Add(options.Store);
        return options;
    }

    /// <param name="prefix">Only pages under this path are read.</param>
    public OpenSource Open(ParseResult parsed, CommandContext context, string prefix = "/") => OpenSource.Open(
        parsed.GetValue(Source)!,
        parsed.GetValue(As),
        new FetchOptions { Contact = parsed.GetValue(Contact), RequestsPerSecond = parsed.GetValue(Rate), PathPrefixes = [prefix] },
        parsed.GetValue(Store),
        context);
}
