using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace VoiceHealth.Cli.Publishing;

/// <summary>The options that say which function and layer; <c>publish</c>, <c>rollback</c>, <c>releases</c> and <c>withdraw</c> share them.</summary>
internal sealed partial record FunctionOptions(Option<string?> Function, Option<string> Alias, Option<string?> Layer)
{
    public static FunctionOptions AddTo(Command command, bool required = true)
    {
        var options = new FunctionOptions(
            new Option<string?>("--function") { Description = "The Lambda function: the output SkillFunctionName of the stack.", HelpName = "NAME", Required = required },
            new Option<string>("--alias") { Description = "The alias that patients reach.", HelpName = "NAME", DefaultValueFactory = _ => "live" },
            new Option<string?>("--layer") { Description = "The layer that holds the content. Default: NAME-content, by the function's name.", HelpName = "NAME" });
        Hold(options.Function, FunctionName(), "a function's name (letters, digits, hyphens and underscores, up to 64) or its ARN, without a version");
        Hold(options.Alias, AliasName(), "an alias (letters, digits, hyphens and underscores, not digits alone)");
        Hold(options.Layer, LayerName(), "a layer's name (letters, digits, hyphens and underscores, up to 140)");
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

    /// <summary>What the service would refuse is said before anything is checked or made, in a dry run too.</summary>
    private static void Hold(Option option, Regex pattern, string expected) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !pattern.IsMatch(token.Value))
        {
            result.AddError($"{option.Name} takes {expected}, not \"{token.Value}\".");
        }
    });

    // Source: AWS Lambda API Reference, the parameters FunctionName, Name of an alias, and LayerName.
    [GeneratedRegex(@"^(arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:)?[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex FunctionName();

    [GeneratedRegex(@"^(?![0-9]+\z)[A-Za-z0-9_-]{1,128}\z")]
    private static partial Regex AliasName();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,140}\z")]
    private static partial Regex LayerName();
}
