using Amazon.Lambda.APIGatewayEvents;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>A request to send through the application before the snapshot.</summary>
internal sealed record SnapshotRequest(HttpRequestMessage Message)
{
    public async Task<APIGatewayHttpApiV2ProxyRequest> ToEventAsync()
    {
        var address = new Uri(new Uri("https://localhost"), Message.RequestUri!);
        return new APIGatewayHttpApiV2ProxyRequest
        {
            RawPath = address.AbsolutePath,
            RawQueryString = address.Query.TrimStart('?'),
            Headers = Message.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase),
            Body = Message.Content is null ? null : await Message.Content.ReadAsStringAsync().ConfigureAwait(false),
            RequestContext = new APIGatewayHttpApiV2ProxyRequest.ProxyRequestContext
            {
                Http = new APIGatewayHttpApiV2ProxyRequest.HttpDescription { Method = Message.Method.Method, Path = address.AbsolutePath },
            },
        };
    }
}
