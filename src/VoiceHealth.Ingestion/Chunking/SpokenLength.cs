namespace VoiceHealth.Ingestion.Chunking;

/// <summary>How long something is to a listener.</summary>
internal readonly record struct SpokenLength(int Words, TimeSpan Time)
{
    public static SpokenLength operator +(SpokenLength left, SpokenLength right) => new(left.Words + right.Words, left.Time + right.Time);
}
