namespace VoiceHealth.Cli.Publishing;

/// <summary>How long to wait for the service: the first pause, the longest one, and how many in all.</summary>
internal sealed record Patience(TimeSpan First, TimeSpan Longest, int Pauses, TimeProvider Time)
{
    /// <summary>About five minutes: a SnapStart version takes minutes to be ready.</summary>
    public static Patience Usual(TimeProvider time) => new(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(3), 110, time);

    /// <summary>Asks again and again until there is an answer.</summary>
    /// <returns>Null where the pauses are used up.</returns>
    public async Task<T?> UntilAsync<T>(Func<Task<T?>> ask, CancellationToken cancellationToken)
        where T : class
    {
        TimeSpan pause = First;
        for (int pauses = 0; ; pauses++)
        {
            T? answer = await ask().ConfigureAwait(false);
            if (answer is not null || pauses == Pauses)
            {
                return answer;
            }

            await Task.Delay(pause, Time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < Longest ? pause * 2 : Longest;
        }
    }
}
