using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>A web server whose requests are Lambda events.</summary>
internal sealed class HttpApiServer(ILambdaSerializer serializer, IEnumerable<SnapshotRequest> snapshotRequests) : IServer
{
    // Time left to write the answer once a request has been aborted.
    private static readonly TimeSpan Reserve = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        LambdaBootstrap bootstrap = LambdaBootstrapBuilder
            .Create<APIGatewayHttpApiV2ProxyRequest, APIGatewayHttpApiV2ProxyResponse>(
                (request, context) => AnswerAsync(application, request, context.RemainingTime), serializer)
            .Build();
        foreach (SnapshotRequest request in snapshotRequests)
        {
            SnapshotRestore.RegisterBeforeSnapshot(async () =>
                await AnswerAsync(application, await request.ToEventAsync().ConfigureAwait(false), TimeSpan.FromMinutes(1)).ConfigureAwait(false));
        }

        _loop = Task.Run(() => bootstrap.RunAsync(_stop.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _stop.Dispose();

    private static async Task<APIGatewayHttpApiV2ProxyResponse> AnswerAsync<TContext>(
        IHttpApplication<TContext> application, APIGatewayHttpApiV2ProxyRequest request, TimeSpan remaining)
        where TContext : notnull
    {
        using var deadline = new CancellationTokenSource();
        if (remaining < TimeSpan.FromHours(1))
        {
            deadline.CancelAfter(remaining > Reserve ? remaining - Reserve : TimeSpan.Zero);
        }

        using var response = new HttpApiResponse();
        IFeatureCollection features = HttpApiRequest.ToFeatures(request, response, deadline.Token);
        TContext context = application.CreateContext(features);
        Exception? failure = null;
        try
        {
            await application.ProcessRequestAsync(context).ConfigureAwait(false);
            await response.StartAsync().ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            // The caller sees that it failed and nothing of why.
            failure = problem;
            await Console.Error.WriteLineAsync($"{problem.GetType().FullName}\n{problem.StackTrace}").ConfigureAwait(false);
        }

        APIGatewayHttpApiV2ProxyResponse answer = failure is null ? response.ToEvent() : new() { StatusCode = 500 };
        await response.CompleteAsync().ConfigureAwait(false);
        application.DisposeContext(context, failure);
        return answer;
    }
}
