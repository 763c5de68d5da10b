using System.Text;
using Amazon.Lambda.APIGatewayEvents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>Collects what a web application answers, and makes it into an event's answer: text as text, anything else in base64.</summary>
internal sealed class HttpApiResponse : IHttpResponseFeature, IDisposable
{
    private static readonly string[] TextTypes =
        ["application/json", "application/javascript", "application/xml", "application/x-www-form-urlencoded", "application/problem+json", "image/svg+xml"];

    private readonly MemoryStream _bytes = new();
    private readonly Stack<(Func<object, Task> Callback, object State)> _onStarting = new();
    private readonly Stack<(Func<object, Task> Callback, object State)> _onCompleted = new();

    public HttpApiResponse() => BodyFeature = new StreamResponseBodyFeature(_bytes);

    public IHttpResponseBodyFeature BodyFeature { get; }

    public int StatusCode { get; set; } = 200;

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();

    public Stream Body { get => BodyFeature.Stream; set => throw new NotSupportedException("Set the response body feature instead."); }

    /// <summary>Nothing leaves before the end, so headers can be changed until <see cref="StartAsync"/>.</summary>
    public bool HasStarted { get; private set; }

    public void OnStarting(Func<object, Task> callback, object state) => _onStarting.Push((callback, state));

    public void OnCompleted(Func<object, Task> callback, object state) => _onCompleted.Push((callback, state));

    public async Task StartAsync()
    {
        while (_onStarting.TryPop(out (Func<object, Task> Callback, object State) item))
        {
            await item.Callback(item.State).ConfigureAwait(false);
        }

        await BodyFeature.CompleteAsync().ConfigureAwait(false);
        HasStarted = true;
    }

    public async Task CompleteAsync()
    {
        while (_onCompleted.TryPop(out (Func<object, Task> Callback, object State) item))
        {
            await item.Callback(item.State).ConfigureAwait(false);
        }
    }

    public APIGatewayHttpApiV2ProxyResponse ToEvent()
    {
        ReadOnlySpan<byte> bytes = _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);
        bool isText = bytes.IsEmpty || IsText();
        return new APIGatewayHttpApiV2ProxyResponse
        {
            StatusCode = StatusCode,
            Headers = Headers
                .Where(header => !header.Key.Equals(HeaderNames.SetCookie, StringComparison.OrdinalIgnoreCase))
                .ToDictionary(header => header.Key, header => string.Join(',', header.Value.ToArray())),
            Cookies = Headers.SetCookie.Count == 0 ? null : [.. Headers.SetCookie.OfType<string>()],
            Body = isText ? Encoding.UTF8.GetString(bytes) : Convert.ToBase64String(bytes),
            IsBase64Encoded = !isText,
        };
    }

    public void Dispose() => _bytes.Dispose();

    private bool IsText()
    {
        string type = Headers.ContentType.ToString().Split(';')[0].Trim().ToLowerInvariant();
        return Headers.ContentEncoding.Count == 0 && (type.StartsWith("text/", StringComparison.Ordinal) || TextTypes.Contains(type));
    }
}
