using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;

namespace VoiceHealth.Ingestion.Fetching;

/// <summary>Sends one request at a time to one host: paced, retried, bounded, conditional, never redirected by itself.</summary>
internal sealed class PageClient : IDisposable
{
    /// <summary>A server that asks for more patience than this is given up for now.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    private readonly FetchOptions _options;
    private readonly RequestPacer _pacer;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<HttpResponseMessage> _retry;

    public PageClient(FetchOptions options, RequestPacer pacer, bool isLoopback, string accept, TimeProvider time)
    {
        _options = options;
        _pacer = pacer;
        var guard = new AddressGuard(isLoopback, options.AllowPrivateAddresses);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = guard.ConnectAsync,
            UseProxy = false,
            UseCookies = false,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        if (options.Key is { } key)
        {
            _client.DefaultRequestHeaders.TryAddWithoutValidation("apikey", key.Value);
        }

        _retry = BuildRetry(options, time);
    }

    public void Dispose() => _client.Dispose();

    public async Task<FetchResponse> GetAsync(Uri address, string? etag, string? lastModified, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await _retry.ExecuteAsync(
                async token => await SendAsync(address, etag, lastModified, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(0, $"no answer within {_options.RequestTimeout.TotalSeconds:0} seconds");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            return Failed(0, error.GetBaseException().Message);
        }
    }

    private static ResiliencePipeline<HttpResponseMessage> BuildRetry(FetchOptions options, TimeProvider time)
    {
        if (options.MaxRetries == 0)
        {
            return ResiliencePipeline<HttpResponseMessage>.Empty;
        }

        var retry = new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = options.MaxRetries,
            Delay = options.RetryPause,
            MaxDelay = LongestPause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = static arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is HttpRequestException or IOException or TimeoutException
                || (arguments.Outcome.Result is { } response && IsWorthRepeating(response))),
            DelayGenerator = arguments => ValueTask.FromResult(RetryAfter(arguments.Outcome.Result, time)),
        };
        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(retry).Build();
    }

    private static bool IsWorthRepeating(HttpResponseMessage response) =>
        (int)response.StatusCode is 429 or 500 or 502 or 503 or 504
        && (response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero) <= LongestPause;

    private static TimeSpan? RetryAfter(HttpResponseMessage? response, TimeProvider time)
    {
        RetryConditionHeaderValue? header = response?.Headers.RetryAfter;
        TimeSpan? wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, LongestPause.Ticks)) : null;
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, string? etag, string? lastModified, CancellationToken cancellationToken)
    {
        await _pacer.WaitAsync(cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        AddIfKnown(request, "If-None-Match", etag);
        AddIfKnown(request, "If-Modified-Since", lastModified);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.RequestTimeout);
        HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
        await BufferAsync(response, timeout.Token).ConfigureAwait(false);
        return response;
    }

    private static void AddIfKnown(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    /// <summary>Reads the body inside the request's time limit, one byte past the size limit at most.</summary>
    private async Task BufferAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            byte[] buffer = new byte[32 * 1024];
            int read;
            while (bytes.Length <= _options.MaxPageBytes && (read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                bytes.Write(buffer, 0, read);
            }
        }

        var buffered = new ByteArrayContent(bytes.ToArray());
        buffered.Headers.ContentType = response.Content.Headers.ContentType;
        buffered.Headers.LastModified = response.Content.Headers.LastModified;
        response.Content.Dispose();
        response.Content = buffered;
    }

    private async Task<FetchResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (status is >= 300 and < 400)
        {
            return new FetchResponse(status, [], null, null, null, response.Headers.Location, null);
        }

        if (status != 200)
        {
            return Failed(status, $"answered {status} {response.ReasonPhrase}".TrimEnd());
        }

        byte[] bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return bytes.Length > _options.MaxPageBytes
            ? Failed(status, $"is larger than the limit of {_options.MaxPageBytes} bytes")
            : new FetchResponse(
                status,
                bytes,
                response.Content.Headers.ContentType?.ToString(),
                response.Headers.ETag?.ToString(),
                response.Content.Headers.LastModified?.ToString("R"),
                null,
                null);
    }

    private static FetchResponse Failed(int status, string why) => new(status, [], null, null, null, null, why);
}
