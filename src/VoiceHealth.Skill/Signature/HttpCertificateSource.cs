using System.Text;

namespace VoiceHealth.Skill.Signature;

/// <summary>Fetches over HTTPS: no redirects, a few seconds at most, a few kilobytes at most.</summary>
internal sealed class HttpCertificateSource : ICertificateSource, IDisposable
{
    private const int MaxBytes = 64 * 1024;
    private readonly HttpClient _client;

    public HttpCertificateSource()
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
    }

    internal HttpCertificateSource(HttpMessageHandler handler) =>
        _client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(3), MaxResponseContentBufferSize = MaxBytes };

    public async Task<string?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await _client.GetAsync(url, cancellationToken).ConfigureAwait(false);
            return response.StatusCode == System.Net.HttpStatusCode.OK
                ? Encoding.ASCII.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false))
                : null;
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => _client.Dispose();
}
