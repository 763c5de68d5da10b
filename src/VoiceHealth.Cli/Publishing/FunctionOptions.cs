using System.CommandLine;
using System.CommandLine.Parsing;

namespace VoiceHealth.Cli.Publishing;

/// <summary>The options that say which function and layer; <c>publish</c>, <c>rollback</c>, <c>releases</c> and <c>withdraw</c> share them.</summary>
internal sealed record FunctionOptions(Option<string?> Function, Option<string> Alias, Option<string?> Layer)
{
    public static FunctionOptions AddTo(Command command, bool required = true)
    {
        var options = new FunctionOptions(
            new Option<string?>("--function") { Description = "The Lambda function: the output SkillFunctionName of the stack.", HelpName = "NAME", Required = required },
            new Option<string>("--alias") { Description = "The alias that patients reach.", HelpName = "NAME", DefaultValueFactory = _ => "live" },
            new Option<string?>("--layer") { Description = "The layer that holds the content. Default: NAME-content, by the function's name.", HelpName = "NAME" });
        command.Options.Add(options.Function);
        command.Options.Add(options.Alias);
        command.Options.Add(options.Layer);
        return options;
    }

    public PublishOptions Read(ParseResult parsed, int? canary = null, int keep = 5)
    {
        string function = parsed.GetValue(Function)!;
        return new PublishOptions(function, parsed.GetValue(Alias)!, parsed.GetValue(Layer) ?? PublishOptions.LayerOf(function), canary, keep);
    }

    /// <summary>An option for a whole number within bounds.</summary>
    public static Option<T> Bounded<T>(string name, string description, int least, int most, Func<ArgumentResult, T>? byDefault = null)
    {
        var option = new Option<T>(name) { Description = description, HelpName = "N" };
        if (byDefault is not null)
        {
            option.DefaultValueFactory = byDefault;
        }

        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out int value) || value < least || value > most))
            {
                result.AddError($"{name} takes a whole number from {least} to {most}, not \"{result.Tokens[0].Value}\".");
            }
        });
        return option;
    }
}
