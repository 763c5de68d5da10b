namespace VoiceHealth.Compatible.Lambda;

/// <summary>The work around a SnapStart snapshot, in the order the service asks for it.</summary>
internal sealed class SnapshotHooks
{
    public static readonly SnapshotHooks Process = new();

    public static bool Wanted => Environment.GetEnvironmentVariable("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start";

    public List<Func<ValueTask>> BeforeSnapshot { get; } = [];

    public List<Func<ValueTask>> AfterRestore { get; } = [];

    /// <summary>False where a hook failed; the failure has been reported, and the process should end.</summary>
    public async Task<bool> RestoreAsync(RuntimeApi api, CancellationToken cancellationToken)
    {
        try
        {
            // Before is last in, first out and after is first in, first out, as the service documents it.
            foreach (Func<ValueTask> hook in Enumerable.Reverse(BeforeSnapshot))
            {
                await hook().ConfigureAwait(false);
            }
        }
        catch (Exception problem)
        {
            api.ReportInitializationError(problem, cancellationToken, "Runtime.BeforeSnapshotError");
            return false;
        }

        api.RestoreNext(cancellationToken);
        try
        {
            foreach (Func<ValueTask> hook in AfterRestore)
            {
                await hook().ConfigureAwait(false);
            }
        }
        catch (Exception problem)
        {
            api.ReportRestoreError(problem, cancellationToken);
            return false;
        }

        return true;
    }
}
