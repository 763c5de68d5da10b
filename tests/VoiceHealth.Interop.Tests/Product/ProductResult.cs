namespace VoiceHealth.Interop.Tests.Product;

internal sealed record ProductResult(int ExitCode, string Output, string Error);
