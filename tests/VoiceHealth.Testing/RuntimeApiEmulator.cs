using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace VoiceHealth.Testing;

/// <summary>
/// The Lambda Runtime API (2018-06-01) on loopback: hands out events one by one and gives back what the function answers.
/// Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
/// </summary>
public sealed class RuntimeApiEmulator : IAsyncDisposable
{
    private const int MaxResponseBytes = 6 * 1024 * 1024;
    private readonly WebApplication _application;
    private readonly Channel<(string Id, byte[] Event, TimeSpan Time)> _events = Channel.CreateUnbounded<(string, byte[], TimeSpan)>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<EmulatedResult>> _waiting = new();
    private readonly TaskCompletionSource<EmulatedResult> _initializationError = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<EmulatedResult> _restoreError = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _snapshot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _restored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _last;

    private RuntimeApiEmulator(WebApplication application) => _application = application;

    /// <summary>For AWS_LAMBDA_RUNTIME_API.</summary>
    public string HostAndPort { get; private set; } = "";

    /// <summary>Completes when the function reports that it cannot start.</summary>
    public Task<EmulatedResult> InitializationError => _initializationError.Task;

    /// <summary>Completes when the function reports that it failed after it had been restored.</summary>
    public Task<EmulatedResult> RestoreError => _restoreError.Task;

    /// <summary>Completes when the function is ready for its snapshot; it then waits for <see cref="Restore"/>.</summary>
    public Task Snapshot => _snapshot.Task;

    public static async Task<RuntimeApiEmulator> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        var emulator = new RuntimeApiEmulator(application);
        application.Run(emulator.HandleAsync);
        await application.StartAsync();
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        emulator.HostAndPort = new Uri(address).Authority;
        return emulator;
    }

    /// <summary>Sends an event and waits for the function's answer.</summary>
    /// <param name="time">How long the function says it has; three seconds if not given.</param>
    public Task<EmulatedResult> InvokeAsync(byte[] @event, TimeSpan? time = null)
    {
        string id = $"00000000-0000-0000-0000-{Interlocked.Increment(ref _last):d12}";
        var waiting = new TaskCompletionSource<EmulatedResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = waiting;
        _events.Writer.TryWrite((id, @event, time ?? TimeSpan.FromSeconds(3)));
        return waiting.Task;
    }

    /// <summary>Lets the function go on from its snapshot.</summary>
    public void Restore() => _restored.TrySetResult();

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task HandleAsync(HttpContext context)
    {
        string[] parts = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (context.Request.Method, parts) switch
        {
            ("GET", ["2018-06-01", "runtime", "invocation", "next"]) => NextAsync(context),
            ("POST", ["2018-06-01", "runtime", "invocation", var id, "response"]) => ResultAsync(context, id, isError: false),
            ("POST", ["2018-06-01", "runtime", "invocation", var id, "error"]) => ResultAsync(context, id, isError: true),
            ("POST", ["2018-06-01", "runtime", "init", "error"]) => TakeErrorAsync(context, _initializationError),
            ("POST", ["2018-06-01", "runtime", "restore", "error"]) => TakeErrorAsync(context, _restoreError),
            ("GET", ["2018-06-01", "runtime", "restore", "next"]) => RestoreAsync(context),
            _ => StatusAsync(context, StatusCodes.Status404NotFound),
        };
    }

    private async Task NextAsync(HttpContext context)
    {
        (string id, byte[] @event, TimeSpan time) = await _events.Reader.ReadAsync(context.RequestAborted);
        long deadline = (TimeProvider.System.GetUtcNow() + time).ToUnixTimeMilliseconds();
        context.Response.ContentType = "application/json";
        context.Response.Headers["Lambda-Runtime-Aws-Request-Id"] = id;
        context.Response.Headers["Lambda-Runtime-Deadline-Ms"] = deadline.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:eu-west-2:123456789012:function:voicehealth";
        context.Response.Headers["Lambda-Runtime-Trace-Id"] = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0";
        await context.Response.Body.WriteAsync(@event, context.RequestAborted);
    }

    private async Task ResultAsync(HttpContext context, string id, bool isError)
    {
        EmulatedResult result = await ReadAsync(context, isError);
        if (!_waiting.TryRemove(id, out TaskCompletionSource<EmulatedResult>? waiting))
        {
            await StatusAsync(context, StatusCodes.Status400BadRequest);
            return;
        }

        bool tooLarge = result.Body.Length > MaxResponseBytes;
        waiting.SetResult(result with { TooLarge = tooLarge });
        await StatusAsync(context, tooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status202Accepted);
    }

    private Task RestoreAsync(HttpContext context)
    {
        _snapshot.TrySetResult();
        return _restored.Task.WaitAsync(context.RequestAborted);
    }

    private static async Task TakeErrorAsync(HttpContext context, TaskCompletionSource<EmulatedResult> taken)
    {
        taken.TrySetResult(await ReadAsync(context, isError: true));
        await StatusAsync(context, StatusCodes.Status202Accepted);
    }

    private static async Task<EmulatedResult> ReadAsync(HttpContext context, bool isError)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new EmulatedResult(isError, body.ToArray(), context.Request.Headers["Lambda-Runtime-Function-Error-Type"].ToString(), TooLarge: false);
    }

    /// <summary>The official client reads the body of what it is answered, so there has to be one, as in the service.</summary>
    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(status == StatusCodes.Status202Accepted ? """{"status":"OK"}""" : $$"""{"errorMessage":"HTTP {{status}}","errorType":"Emulated"}""");
    }
}
