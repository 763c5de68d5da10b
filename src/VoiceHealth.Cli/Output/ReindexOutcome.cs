using System.Text.Json.Serialization;

namespace VoiceHealth.Cli.Output;

/// <summary>How a run of <c>reindex</c> ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReindexOutcome>))]
internal enum ReindexOutcome
{
    /// <summary>A new release took the place of the earlier one.</summary>
    [JsonStringEnumMemberName("published")]
    Published = 0,

    /// <summary>Everything is as it was, so the earlier release stays.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>Too many pages were lost or changed beyond belief, so the earlier release stays.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,
}
