using System.Globalization;
using System.Text.Json;
using Amazon.Lambda;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace VoiceHealth.Compatible.LambdaApi;

/// <summary>
/// Puts a request together: path, query, JSON body.
/// Source: the service's definition, lambda 2015-03-31 (protocol rest-json), as published with the AWS SDKs.
/// </summary>
internal sealed class LambdaRequest(IRequest request)
{
    /// <param name="path">With a {Name} for each part that is a parameter.</param>
    public static LambdaRequest For(AmazonWebServiceRequest original, string method, string path) =>
        new(new DefaultRequest(original, "Amazon.Lambda") { HttpMethod = method, ResourcePath = path });

    /// <exception cref="AmazonLambdaException">The value is needed and not set.</exception>
    public LambdaRequest Path(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new AmazonLambdaException($"The request needs {name}, which is not set.", null, ErrorType.Sender, "ValidationException", "", System.Net.HttpStatusCode.BadRequest);
        }

        request.AddPathResource($"{{{name}}}", value);
        return this;
    }

    public LambdaRequest Query(string name, string? value)
    {
        if (value is not null)
        {
            request.Parameters.Add(name, value);
            request.UseQueryString = true;
        }

        return this;
    }

    public LambdaRequest Query(string name, int? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    public LambdaRequest Header(string name, string? value)
    {
        if (value is not null)
        {
            request.Headers[name] = value;
        }

        return this;
    }

    public LambdaRequest Body(Action<Utf8JsonWriter> write)
    {
        var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        request.Content = bytes.ToArray();
        return Header("Content-Type", "application/json");
    }

    public LambdaRequest Body(MemoryStream? payload)
    {
        request.Content = payload?.ToArray() ?? [];
        return Header("Content-Type", "application/json");
    }

    public IRequest Build() => request;
}
