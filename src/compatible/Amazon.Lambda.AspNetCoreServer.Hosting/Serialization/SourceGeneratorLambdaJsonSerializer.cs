using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Amazon.Lambda.Serialization.SystemTextJson;

/// <summary>
/// Reads and writes with a source-generated context, so without reflection. The context's own options apply; the official package puts
/// Lambda's in their place, so declare camel case and names in any case on the context.
/// </summary>
public class SourceGeneratorLambdaJsonSerializer<TSGContext> : AbstractLambdaJsonSerializer
    where TSGContext : JsonSerializerContext, new()
{
    private readonly TSGContext _context = new();

    public SourceGeneratorLambdaJsonSerializer()
        : base(null)
    {
    }

    protected override T InternalDeserialize<T>(byte[] utf8Json) => JsonSerializer.Deserialize(utf8Json, TypeInfo<T>())!;

    protected override void InternalSerialize<T>(Utf8JsonWriter writer, T response) =>
        JsonSerializer.Serialize(writer, response, TypeInfo<T>());

    private JsonTypeInfo<T> TypeInfo<T>() => _context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
        ?? throw new JsonSerializerException($"{typeof(TSGContext).Name} does not know {typeof(T)}; add [JsonSerializable(typeof({typeof(T).Name}))] to it.");
}
