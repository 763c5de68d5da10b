using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace VoiceHealth.Interop.Tests.Lambda;

/// <summary>A server on loopback that keeps each request and answers all with the same.</summary>
internal sealed class RequestRecorder : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();

    private RequestRecorder(WebApplication application) => _application = application;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public IReadOnlyCollection<RecordedRequest> Requests => _requests;

    public static async Task<RequestRecorder> StartAsync(int status = 200, string answer = "{}", string? errorType = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var recorder = new RequestRecorder(builder.Build());
        recorder._application.Run(async context =>
        {
            await recorder.RecordAsync(context);
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            if (errorType is not null)
            {
                context.Response.Headers["x-amzn-ErrorType"] = errorType;
            }

            await context.Response.WriteAsync(answer);
        });
        await recorder._application.StartAsync();
        recorder.Address = new Uri(recorder._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return recorder;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task RecordAsync(HttpContext context)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _requests.Enqueue(new RecordedRequest(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray()));
    }
}
