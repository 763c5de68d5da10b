using Amazon.Lambda.Model;

namespace VoiceHealth.Cli.Publishing;

/// <summary>What is live now.</summary>
/// <param name="Alias">Null where the alias does not exist yet.</param>
/// <param name="LiveLayer">The content of the version that the alias stands for; null where it has none.</param>
/// <param name="CanaryLayer">The content of the version that gets a share of the invocations; null where there is none.</param>
internal sealed record PublishState(GetAliasResponse? Alias, string? CanaryVersion, string? LiveLayer, string? CanaryLayer, string? UnpublishedLayer)
{
    public string Describe(string alias) => Alias switch
    {
        null => $"The alias {alias} does not exist yet.",
        { } when CanaryVersion is not null => $"The alias {alias} is on version {Alias.FunctionVersion}, with a share on version {CanaryVersion}.",
        _ => $"The alias {alias} is on version {Alias.FunctionVersion}.",
    };
}
