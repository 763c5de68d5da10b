namespace VoiceHealth.Ingestion.Fetching;

/// <summary>Keeps the pause between two requests to the one host that a source reads.</summary>
internal sealed class RequestPacer(TimeSpan pause, TimeProvider time)
{
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public TimeSpan Pause { get; private set; } = pause;

    /// <summary>As many requests as the options say, else one a second; this machine is not slowed unless they say so.</summary>
    public static RequestPacer For(Uri source, FetchOptions options, TimeProvider time)
    {
        double rate = options.RequestsPerSecond ?? (source.IsLoopback ? double.PositiveInfinity : 1);
        return new RequestPacer(TimeSpan.FromSeconds(1 / rate), time);
    }

    /// <summary>Slows down to what the site asks for; never speeds up.</summary>
    public void AtLeast(TimeSpan pause)
    {
        Pause = pause > Pause ? pause : Pause;
    }

    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (_next > now)
        {
            await Task.Delay(_next - now, time, cancellationToken).ConfigureAwait(false);
            now = _next;
        }

        _next = now + Pause;
    }
}
