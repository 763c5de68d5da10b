namespace VoiceHealth.Testing.LambdaApi;

/// <summary>A request to the emulator.</summary>
/// <param name="Operation">Its name in Amazon's definition of the service.</param>
/// <param name="Number">How many of this operation there have been, from 1.</param>
public sealed record LambdaRequestLine(string Operation, int Number);
