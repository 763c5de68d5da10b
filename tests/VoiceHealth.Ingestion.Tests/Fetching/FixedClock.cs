namespace VoiceHealth.Ingestion.Tests.Fetching;

/// <summary>A clock that shows what it is set to.</summary>
internal sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
