using System.Text.Json;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.Serialization.SystemTextJson;

/// <summary>Reads and writes JSON for a handler.</summary>
public abstract class AbstractLambdaJsonSerializer : ILambdaSerializer
{
    private readonly JsonWriterOptions _writerOptions;

    protected AbstractLambdaJsonSerializer(Action<JsonWriterOptions>? jsonWriterCustomizer)
    {
        _writerOptions = new JsonWriterOptions { SkipValidation = true };
        jsonWriterCustomizer?.Invoke(_writerOptions);
    }

    /// <exception cref="JsonSerializerException">The stream does not hold a <typeparamref name="T"/>.</exception>
    public T Deserialize<T>(Stream requestStream)
    {
        ArgumentNullException.ThrowIfNull(requestStream);
        var bytes = new MemoryStream();
        requestStream.CopyTo(bytes);
        try
        {
            return InternalDeserialize<T>(bytes.ToArray());
        }
        catch (JsonException problem)
        {
            throw new JsonSerializerException($"The event is not a {typeof(T).Name}: {problem.Path}", problem);
        }
    }

    public void Serialize<T>(T response, Stream responseStream)
    {
        using var writer = new Utf8JsonWriter(responseStream, _writerOptions);
        InternalSerialize(writer, response);
    }

    protected abstract T InternalDeserialize<T>(byte[] utf8Json);

    protected abstract void InternalSerialize<T>(Utf8JsonWriter writer, T response);
}
