using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace VoiceHealth.Testing.LambdaApi;

/// <summary>
/// The Lambda service on loopback, for one function: layers, versions, aliases and invocations, with faults on request. Updates stay in progress
/// until they have been looked at once, and until then other changes are refused. Source: AWS Lambda API Reference.
/// </summary>
public sealed class LambdaApiEmulator : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly string _function;
    private readonly LambdaApiState _state;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _operations = [];

    private LambdaApiEmulator(WebApplication application, string function, string skillId)
    {
        _application = application;
        _function = function;
        _state = new LambdaApiState(function, skillId);
        application.Run(AnswerAsync);
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>What an invocation of a version with these layers answers to an event.</summary>
    public Func<string[], byte[], Task<byte[]>> Invoke { get; set; } = (_, _) => Task.FromResult("{}"u8.ToArray());

    /// <summary>What goes wrong with a request.</summary>
    public Func<LambdaRequestLine, LambdaFault> Fault { get; set; } = _ => LambdaFault.None;

    /// <summary>Operations in the order they arrived.</summary>
    public IReadOnlyList<string> Operations
    {
        get
        {
            lock (_lock)
            {
                return [.. _operations];
            }
        }
    }

    /// <summary>Descriptions of the layer's versions, the oldest first.</summary>
    public IReadOnlyList<(long Version, string Description)> Layers => [.. _state.Layers];

    /// <summary>Layers of each published version of the function, in order.</summary>
    public IReadOnlyList<string[]> Versions => [.. _state.Versions.Select(version => version.Layers.ToArray())];

    /// <summary>Layers of what is not published yet.</summary>
    public IList<string> UnpublishedLayers => _state.Latest.Layers;

    public static async Task<LambdaApiEmulator> StartAsync(string function, string skillId)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = 80 * 1024 * 1024;
        });
        var emulator = new LambdaApiEmulator(builder.Build(), function, skillId);
        await emulator._application.StartAsync();
        emulator.Address = new Uri(emulator._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return emulator;
    }

    /// <summary>New code, as a deployment puts it there and takes it live: a new version with the layers that the function has, and the alias on it.</summary>
    public void DeployCode(string codeSha256, string alias)
    {
        UploadCode(codeSha256);
        lock (_lock)
        {
            var version = (string)_state.Answer("PublishVersion", ["", "", _function], null, []).Body!["Version"]!;
            Point(alias, version);
        }
    }

    /// <summary>New code that is not taken live.</summary>
    public void UploadCode(string codeSha256)
    {
        lock (_lock)
        {
            _state.Latest.CodeSha256 = codeSha256;
            _state.Latest.Revision++;
        }
    }

    /// <summary>Somebody else moves an alias.</summary>
    public void MoveAlias(string alias, string version)
    {
        lock (_lock)
        {
            Point(alias, version);
        }
    }

    public void RemoveAlias(string alias)
    {
        lock (_lock)
        {
            _state.Aliases.Remove(alias);
        }
    }

    public string CodeOf(string version) => _state.Versions.Find(other => other.Number == version)!.CodeSha256;

    /// <summary>The version that an alias stands for, and the shares of others; null where there is no such alias.</summary>
    public (string Version, IReadOnlyDictionary<string, double> Shares)? Alias(string name)
    {
        lock (_lock)
        {
            return _state.Aliases.TryGetValue(name, out JsonObject? alias)
                ? ((string)alias["FunctionVersion"]!, (alias["RoutingConfig"]?["AdditionalVersionWeights"]?.AsObject() ?? []).ToDictionary(share => share.Key, share => (double)share.Value!))
                : null;
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private void Point(string alias, string version)
    {
        string operation = _state.Aliases.ContainsKey(alias) ? "UpdateAlias" : "CreateAlias";
        _state.Answer(operation, ["", "", _function, "", alias], null, new JsonObject { ["Name"] = alias, ["FunctionVersion"] = version });
    }

    private async Task AnswerAsync(HttpContext context)
    {
        string[] path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string operation = OperationOf(context.Request.Method, path);
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        LambdaFault fault = Fault(Count(operation));
        if (fault is LambdaFault.Stalled)
        {
            await StallAsync(context);
            return;
        }

        LambdaReply reply = RefusalOf(fault) ?? await DoAsync(operation, path, context.Request.Query["Qualifier"], body.ToArray());
        if (fault is LambdaFault.StalledAfterwards)
        {
            await StallAsync(context);
            return;
        }

        await WriteAsync(context, fault is LambdaFault.FailedAfterwards ? LambdaReply.Refusal(500, "ServiceException", "Lost.") : reply);
    }

    private LambdaRequestLine Count(string operation)
    {
        lock (_lock)
        {
            _operations.Add(operation);
            int number = _counts[operation] = _counts.GetValueOrDefault(operation) + 1;
            return new LambdaRequestLine(operation, number);
        }
    }

    private async Task<LambdaReply> DoAsync(string operation, string[] path, string? qualifier, byte[] body)
    {
        if (operation == "Invoke")
        {
            string[] layers = _state.Versions.Find(version => version.Number == qualifier)?.Layers.ToArray() ?? [.. _state.Latest.Layers];
            return new LambdaReply(200, JsonNode.Parse(await Invoke(layers, body)));
        }

        lock (_lock)
        {
            LambdaReply reply = _state.Answer(operation, path, qualifier, body.Length == 0 ? [] : JsonNode.Parse(body)!.AsObject());
            return reply with { Body = reply.Body?.DeepClone() };
        }
    }

    private static LambdaReply? RefusalOf(LambdaFault fault) => fault switch
    {
        LambdaFault.Throttled => LambdaReply.Refusal(429, "TooManyRequestsException", "Rate exceeded."),
        LambdaFault.Failed => LambdaReply.Refusal(500, "ServiceException", "Failed."),
        LambdaFault.Conflict => LambdaReply.Refusal(409, "ResourceConflictException", "An update is in progress."),
        LambdaFault.Denied => LambdaReply.Refusal(403, "AccessDeniedException", "Not allowed."),
        _ => null,
    };

    private static async Task StallAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using CancellationTokenRegistration registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static Task WriteAsync(HttpContext context, LambdaReply reply)
    {
        context.Response.StatusCode = reply.Status;
        if (reply.ErrorType is not null)
        {
            context.Response.Headers["x-amzn-ErrorType"] = reply.ErrorType;
        }

        context.Response.ContentType = "application/json";
        return reply.Body is null ? Task.CompletedTask : context.Response.WriteAsync(reply.Body.ToJsonString(), context.RequestAborted);
    }

    private static string OperationOf(string method, string[] path) => (method, path) switch
    {
        ("GET", [_, "layers", _, "versions"]) => "ListLayerVersions",
        ("POST", [_, "layers", _, "versions"]) => "PublishLayerVersion",
        ("DELETE", [_, "layers", _, "versions", _]) => "DeleteLayerVersion",
        ("GET", [_, "functions", _, "configuration"]) => "GetFunctionConfiguration",
        ("PUT", [_, "functions", _, "configuration"]) => "UpdateFunctionConfiguration",
        ("POST", [_, "functions", _, "versions"]) => "PublishVersion",
        ("POST", [_, "functions", _, "aliases"]) => "CreateAlias",
        ("GET", [_, "functions", _, "aliases", _]) => "GetAlias",
        ("PUT", [_, "functions", _, "aliases", _]) => "UpdateAlias",
        ("POST", [_, "functions", _, "invocations"]) => "Invoke",
        _ => $"{method} /{string.Join('/', path)}",
    };
}
