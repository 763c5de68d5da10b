namespace Amazon.Lambda.APIGatewayEvents;

/// <summary>An HTTP request as an HTTP API or a function URL hands it over, in payload format 2.0.</summary>
public class APIGatewayHttpApiV2ProxyRequest
{
    public string? Version { get; set; }

    public string? RawPath { get; set; }

    public string? RawQueryString { get; set; }

    public string[]? Cookies { get; set; }

    /// <summary>Names in lower case; values of one name joined with commas.</summary>
    public IDictionary<string, string>? Headers { get; set; }

    public ProxyRequestContext? RequestContext { get; set; }

    public string? Body { get; set; }

    public bool IsBase64Encoded { get; set; }

    public class ProxyRequestContext
    {
        public string? DomainName { get; set; }

        public HttpDescription? Http { get; set; }

        public string? RequestId { get; set; }

        public string? Stage { get; set; }
    }

    public class HttpDescription
    {
        public string? Method { get; set; }

        public string? Path { get; set; }

        public string? Protocol { get; set; }

        public string? SourceIp { get; set; }
    }
}
