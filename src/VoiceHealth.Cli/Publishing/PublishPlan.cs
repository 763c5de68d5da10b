namespace VoiceHealth.Cli.Publishing;

/// <summary>The steps of a publish in words, for a dry run.</summary>
internal static class PublishPlan
{
    public static IEnumerable<string> Lines(string directory, PublishOptions options)
    {
        string[] steps =
        [
            $"check {directory}: real content, sound index, files as they were built, golden questions answered, audit without a failure",
            "record who signed it off, when, and which review they read",
            $"make the release a version of the layer {options.Layer}, unless one holds this content already",
            $"give the layer to {options.Function}, keeping its other layers, and wait until that is done",
            $"publish a version of {options.Function}, with the code that is live",
            "ask that version smoke questions; stop where one is not answered as it must be",
            options.Canary is { } percent ? $"give that version {percent} % of the alias {options.Alias}" : $"move the alias {options.Alias} to that version",
            $"delete layer versions that are not in use, but the newest {options.Keep}",
        ];
        return steps.Select((step, number) => $"{number + 1}. {step}");
    }
}
