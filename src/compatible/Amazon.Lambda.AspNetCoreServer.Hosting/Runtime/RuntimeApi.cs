using Amazon.Lambda.RuntimeSupport;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>The calls of the Lambda Runtime API, version 2018-06-01.</summary>
internal sealed class RuntimeApi : IDisposable
{
    private const string Root = "/2018-06-01/runtime";
    private const string ErrorContentType = "application/vnd.aws.lambda.error+json";
    private readonly HttpConnection _connection;

    public RuntimeApi(string hostAndPort) => _connection = new HttpConnection(hostAndPort);

    public static RuntimeApi FromEnvironment()
    {
        string? address = Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API");
        return string.IsNullOrEmpty(address)
            ? throw new InvalidOperationException(
                "AWS_LAMBDA_RUNTIME_API is not set, so this process is not in Lambda; start it in Lambda or with an emulator's host:port in that variable.")
            : new RuntimeApi(address);
    }

    public InvocationRequest Next(CancellationToken cancellationToken)
    {
        HttpReply reply = _connection.Send("GET", $"{Root}/invocation/next", default, [], cancellationToken);
        if (reply.Status != 200 || !reply.Headers.TryGetValue("Lambda-Runtime-Aws-Request-Id", out string? id))
        {
            throw new InvalidOperationException(
                $"The Lambda Runtime API answered 'next' with HTTP {reply.Status}, expected 200 with a Lambda-Runtime-Aws-Request-Id.");
        }

        var context = new LambdaContext(id, reply.Headers);

        // The X-Ray SDK and OpenTelemetry both look for the trace here.
        Environment.SetEnvironmentVariable("_X_AMZN_TRACE_ID", context.TraceId);
        return new InvocationRequest(new MemoryStream(reply.Body, writable: false), context);
    }

    /// <summary>The HTTP status: 413 where the response was too large for the service.</summary>
    public async Task<int> SendResponseAsync(string requestId, Stream response, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> body = await ReadAllAsync(response, cancellationToken).ConfigureAwait(false);
        string path = $"{Root}/invocation/{requestId}/response";
        return Post(path, body, "application/json", null, cancellationToken).Status;
    }

    public void ReportInvocationError(string requestId, Exception problem, CancellationToken cancellationToken) =>
        PostError($"{Root}/invocation/{requestId}/error", problem, problem.GetType().Name, cancellationToken);

    public void ReportInitializationError(Exception problem, CancellationToken cancellationToken, string? errorType = null) =>
        PostError($"{Root}/init/error", problem, errorType ?? problem.GetType().Name, cancellationToken);

    public void ReportRestoreError(Exception problem, CancellationToken cancellationToken) =>
        PostError($"{Root}/restore/error", problem, "Runtime.AfterRestoreError", cancellationToken);

    public void RestoreNext(CancellationToken cancellationToken) =>
        _connection.Send("GET", $"{Root}/restore/next", default, [], cancellationToken);

    public void Dispose() => _connection.Dispose();

    private HttpReply PostError(string path, Exception problem, string errorType, CancellationToken cancellationToken) =>
        Post(path, ErrorDocument.Write(problem, errorType), ErrorContentType, errorType, cancellationToken);

    private HttpReply Post(
        string path, ReadOnlyMemory<byte> body, string contentType, string? errorType, CancellationToken cancellationToken)
    {
        (string, string)[] headers = errorType is null
            ? [("Content-Type", contentType)]
            : [("Content-Type", contentType), ("Lambda-Runtime-Function-Error-Type", errorType)];
        return _connection.Send("POST", path, body, headers, cancellationToken);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (stream is MemoryStream memory && memory.TryGetBuffer(out ArraySegment<byte> bytes))
        {
            return bytes.AsMemory((int)memory.Position);
        }

        var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
