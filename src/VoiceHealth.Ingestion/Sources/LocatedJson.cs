using System.Collections.Immutable;
using System.Text.Json;

namespace VoiceHealth.Ingestion.Sources;

/// <summary>JSON that people write, each value with its line, so that a mistake can be named where it stands. Comments and a comma after the last value are allowed.</summary>
/// <param name="Value">A string, double, bool or null; <see cref="Members"/> or <see cref="Items"/> for an object or an array.</param>
internal sealed record LocatedJson(object? Value, JsonValueKind Kind, int Line)
{
    private const int DeepestJson = 8;

    /// <summary>The members of an object, in order.</summary>
    public ImmutableArray<(string Name, LocatedJson Value)> Members { get; private init; } = [];

    /// <summary>The items of an array.</summary>
    public ImmutableArray<LocatedJson> Items { get; private init; } = [];

    /// <exception cref="JsonException">The bytes are no JSON; its line counts from 0.</exception>
    public static LocatedJson Parse(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestJson });
        reader.Read();
        LocatedJson root = Read(ref reader, bytes);
        reader.Read();
        return root;
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        int line = 1 + bytes[..(int)reader.TokenStartIndex].Count((byte)'\n');
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, bytes, line),
            JsonTokenType.StartArray => ReadArray(ref reader, bytes, line),
            JsonTokenType.String => new LocatedJson(reader.GetString(), JsonValueKind.String, line),
            JsonTokenType.Number => new LocatedJson(reader.GetDouble(), JsonValueKind.Number, line),
            JsonTokenType.True or JsonTokenType.False => new LocatedJson(reader.GetBoolean(), JsonValueKind.True, line),
            _ => new LocatedJson(null, JsonValueKind.Null, line),
        };
    }

    private static LocatedJson ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, int line)
    {
        var members = ImmutableArray.CreateBuilder<(string, LocatedJson)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            members.Add((name, Read(ref reader, bytes)));
        }

        return new LocatedJson(null, JsonValueKind.Object, line) { Members = members.ToImmutable() };
    }

    private static LocatedJson ReadArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, int line)
    {
        var items = ImmutableArray.CreateBuilder<LocatedJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, bytes));
        }

        return new LocatedJson(null, JsonValueKind.Array, line) { Items = items.ToImmutable() };
    }
}
