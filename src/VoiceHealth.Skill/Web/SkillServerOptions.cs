using System.Collections.Immutable;

namespace VoiceHealth.Skill.Web;

/// <summary>How the skill is served over HTTP.</summary>
public sealed record SkillServerOptions
{
    /// <summary>The address to listen on.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port to listen on; 0 takes any free one.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>
    /// True leaves signatures unchecked and serves the simulator, and only ever answers this machine: it is refused on any address
    /// but a loopback one.
    /// </summary>
    public bool Development { get; init; }

    /// <summary>The skill ids that requests may be for. Without <see cref="Development"/> there must be one.</summary>
    public ImmutableArray<string> ApplicationIds { get; init; } = [];

    /// <summary>
    /// How many requests an address may send a second, with twice as many at once; 0 for no limit, as in Lambda, where the gateway has
    /// its own. Without effect in <see cref="Development"/>.
    /// </summary>
    public int RequestsPerSecond { get; init; } = 200;

    /// <summary>Whether each request is an activity that OpenTelemetry can pick up; nothing that is said is in it.</summary>
    public bool Traces { get; init; }
}
