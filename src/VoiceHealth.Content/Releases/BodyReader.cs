namespace VoiceHealth.Content.Releases;

/// <summary>Makes something of a file's body, whose bytes are gone afterwards.</summary>
public delegate T BodyReader<out T>(ReadOnlySpan<byte> body);
