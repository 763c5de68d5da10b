using System.CommandLine;
using VoiceHealth.Cli.Commands;

namespace VoiceHealth.Cli.Releases;

/// <summary>The options that say where pages come from; the commands that read pages share them.</summary>
internal sealed record SourceOptions(
    Option<string?> Source, Option<string?> Settings, Option<string?> As, Option<string?> Contact, Option<double?> Rate, Option<string?> Store)
{
    public static SourceOptions AddTo(Command command)
    {
        var options = new SourceOptions(
            SharedOptions.Source(), SharedOptions.Sources(), SharedOptions.As(), SharedOptions.Contact(), SharedOptions.Rate(), SharedOptions.Store());
        command.Options.Add(options.Source);
        command.Options.Add(options.Settings);
        command.Options.Add(options.As);
        command.Options.Add(options.Contact);
        command.Options.Add(options.Rate);
        command.Options.Add(options.Store);
        return options;
    }

    public SourceRequest Read(ParseResult parsed) => new()
    {
        Source = parsed.GetValue(Source),
        Settings = parsed.GetValue(Settings),
        StandsFor = parsed.GetValue(As),
        Contact = parsed.GetValue(Contact),
        RequestsPerSecond = parsed.GetValue(Rate),
        Store = parsed.GetValue(Store),
    };
}
