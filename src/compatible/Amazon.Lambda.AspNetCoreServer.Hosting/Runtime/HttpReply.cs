namespace VoiceHealth.Compatible.Lambda;

/// <summary>An HTTP response, read whole.</summary>
/// <param name="Headers">By name, in any case.</param>
internal sealed record HttpReply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body);
