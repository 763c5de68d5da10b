using System.Net;
using System.Text;
using Amazon.Lambda.APIGatewayEvents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace VoiceHealth.Compatible.Lambda;

/// <summary>
/// Turns an event into what a web application sees of a request.
/// Source: Amazon API Gateway Developer Guide, "AWS Lambda proxy integrations for HTTP APIs", payload format 2.0.
/// </summary>
internal static class HttpApiRequest
{
    public static IFeatureCollection ToFeatures(APIGatewayHttpApiV2ProxyRequest request, HttpApiResponse response, CancellationToken deadline)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(ReadRequest(request));
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(response.BodyFeature);
        features.Set<IHttpRequestLifetimeFeature>(new Lifetime(deadline));
        features.Set<IHttpConnectionFeature>(new HttpConnectionFeature
        {
            RemoteIpAddress = IPAddress.TryParse(request.RequestContext?.Http?.SourceIp, out IPAddress? source) ? source : null,
        });
        if (request.RequestContext?.RequestId is { } id)
        {
            features.Set<IHttpRequestIdentifierFeature>(new HttpRequestIdentifierFeature { TraceIdentifier = id });
        }

        return features;
    }

    private static HttpRequestFeature ReadRequest(APIGatewayHttpApiV2ProxyRequest request)
    {
        string rawPath = request.RawPath is { Length: > 0 } path ? path : "/";
        string query = string.IsNullOrEmpty(request.RawQueryString) ? "" : "?" + request.RawQueryString;
        string stage = request.RequestContext?.Stage is { Length: > 0 } name && name != "$default" ? "/" + name : "";
        bool underStage = stage.Length > 0 && (rawPath == stage || rawPath.StartsWith(stage + "/", StringComparison.Ordinal));
        string decoded = WebUtility.UrlDecode((underStage ? rawPath[stage.Length..] : rawPath).Replace("+", "%2B", StringComparison.Ordinal));
        return new HttpRequestFeature
        {
            Protocol = request.RequestContext?.Http?.Protocol ?? "HTTP/1.1",
            Scheme = "https",
            Method = request.RequestContext?.Http?.Method ?? "GET",
            PathBase = underStage ? stage : "",
            Path = decoded.StartsWith('/') ? decoded : "/" + decoded,
            QueryString = query,
            RawTarget = rawPath + query,
            Headers = ReadHeaders(request),
            Body = new MemoryStream(ReadBody(request), writable: false),
        };
    }

    private static IHeaderDictionary ReadHeaders(APIGatewayHttpApiV2ProxyRequest request)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        foreach ((string name, string value) in request.Headers ?? new Dictionary<string, string>())
        {
            headers[name] = value;
        }

        if (request.Cookies is { Length: > 0 } cookies)
        {
            headers.Cookie = string.Join("; ", cookies);
        }

        if (headers.Host.Count == 0 && request.RequestContext?.DomainName is { } domain)
        {
            headers.Host = domain;
        }

        return headers;
    }

    private static byte[] ReadBody(APIGatewayHttpApiV2ProxyRequest request) => request.Body switch
    {
        null => [],
        _ when request.IsBase64Encoded => Convert.FromBase64String(request.Body),
        _ => Encoding.UTF8.GetBytes(request.Body),
    };

    private sealed class Lifetime : IHttpRequestLifetimeFeature
    {
        private readonly CancellationTokenSource _abort;

        public Lifetime(CancellationToken deadline)
        {
            _abort = CancellationTokenSource.CreateLinkedTokenSource(deadline);
            RequestAborted = _abort.Token;
        }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => _abort.Cancel();
    }
}
