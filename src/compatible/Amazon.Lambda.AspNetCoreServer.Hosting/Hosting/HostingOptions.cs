using Amazon.Lambda.Core;

namespace Amazon.Lambda.AspNetCoreServer.Hosting;

/// <summary>How the web application runs in Lambda.</summary>
public class HostingOptions
{
    /// <summary>Reads events and writes answers where no serializer was passed.</summary>
    public ILambdaSerializer? Serializer { get; set; }
}
