using Amazon.Lambda.Core;
using VoiceHealth.Compatible.Lambda;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>
/// Serves invocations over the Lambda Runtime API until it is cancelled: next, handler, response or error, and again.
/// Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
/// </summary>
public class LambdaBootstrap : IDisposable
{
    private readonly LambdaBootstrapHandler _handler;
    private readonly LambdaBootstrapInitializer? _initializer;
    private readonly RuntimeApi _api;

    public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer? initializer = null)
        : this(handler, initializer, RuntimeApi.FromEnvironment(), SnapshotHooks.Process)
    {
    }

    internal LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer? initializer, RuntimeApi api, SnapshotHooks hooks)
    {
        _handler = handler;
        _initializer = initializer;
        _api = api;
        Hooks = hooks;
    }

    private SnapshotHooks Hooks { get; }

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (!await InitializeAsync(cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            while (!cancellationToken.IsCancellationRequested)
            {
                await ServeOneAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Asked to end: only the deadline of a test or the host's shutdown does that.
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _api.Dispose();
        }
    }

    private async Task<bool> InitializeAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_initializer is not null && !await _initializer().ConfigureAwait(false))
            {
                return false;
            }
        }
        catch (Exception problem)
        {
            _api.ReportInitializationError(problem, cancellationToken);
            throw;
        }

        return !SnapshotHooks.Wanted || await Hooks.RestoreAsync(_api, cancellationToken).ConfigureAwait(false);
    }

    private async Task ServeOneAsync(CancellationToken cancellationToken)
    {
        using InvocationRequest invocation = _api.Next(cancellationToken);
        string id = invocation.LambdaContext.AwsRequestId;
        InvocationResponse response;
        try
        {
            response = await _handler(invocation).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            invocation.LambdaContext.Logger.LogError($"The handler failed with {problem.GetType().FullName}.");
            _api.ReportInvocationError(id, problem, cancellationToken);
            return;
        }

        await SendAsync(id, response, invocation.LambdaContext.Logger, cancellationToken).ConfigureAwait(false);
    }

    private async Task SendAsync(string id, InvocationResponse response, ILambdaLogger logger, CancellationToken cancellationToken)
    {
        try
        {
            int status = await _api.SendResponseAsync(id, response.OutputStream, cancellationToken).ConfigureAwait(false);
            if (status >= 300)
            {
                logger.LogError($"The Lambda Runtime API refused the response with HTTP {status}.");
            }
        }
        finally
        {
            if (response.DisposeOutputStream)
            {
                await response.OutputStream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
