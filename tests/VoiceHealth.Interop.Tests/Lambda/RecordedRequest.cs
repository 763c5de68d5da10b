namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>A request as it came over the wire. The target is path and query, still encoded.</summary>
internal sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Path => Target.Split('?')[0];

    /// <summary>The query's parts in order of their names.</summary>
    public string[] Query => Target.Contains('?', StringComparison.Ordinal) ? [.. Target.Split('?')[1].Split('&').Order(StringComparer.Ordinal)] : [];

    /// <summary>Headers that belong to the operation, not to signing, tracing or the client.</summary>
    public string[] OwnHeaders => [.. Headers
        .Where(header => header.Key.StartsWith("X-Amz-", StringComparison.OrdinalIgnoreCase))
        .Where(header => header.Key.ToLowerInvariant() is not ("x-amz-date" or "x-amz-content-sha256" or "x-amz-security-token" or "x-amz-user-agent"))
        .Select(header => $"{header.Key.ToLowerInvariant()}: {header.Value}").Order(StringComparer.Ordinal)];
}
