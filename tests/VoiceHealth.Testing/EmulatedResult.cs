namespace VoiceHealth.Testing;

/// <summary>What a function answered to an event, or what it reported instead.</summary>
public sealed record EmulatedResult(bool IsError, byte[] Body, string ErrorType, bool TooLarge);
