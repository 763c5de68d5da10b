namespace VoiceHealth.Cli.Publishing;

/// <summary>Which function a release goes to, and how.</summary>
/// <param name="Function">The function's name or ARN.</param>
/// <param name="Alias">The alias that patients reach.</param>
/// <param name="Layer">The layer that holds the content.</param>
/// <param name="Canary">Percent of invocations that the new version gets at first; null to move the alias whole.</param>
/// <param name="Keep">How many of the layer's versions stay, besides those in use.</param>
internal sealed record PublishOptions(string Function, string Alias, string Layer, int? Canary, int Keep)
{
    /// <summary>Layer names have letters, digits, hyphens and underscores only; an ARN's last part is the function's name.</summary>
    public static string LayerOf(string function) => $"{function.Split(':')[^1]}-content";
}
