using Alexa.NET.Request.Type;

namespace VoiceHealth.Compatible.Alexa;

/// <summary>A request of a type that nobody has told the reader about.</summary>
public sealed class UnreadRequest : Request
{
}
